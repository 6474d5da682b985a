package org.triffin.simulation.stress;

import org.triffin.model.ModelFixture;
import org.triffin.model.cascade.DailyPath;
import org.triffin.model.cascade.Purchases;
import org.triffin.model.cascade.Template;
import org.triffin.model.cascade.Templates;

/** The episode of April 2025 for tests, without purchases. */
final class AprilTrial {
    /** Days of the template; no peak comes later in the cases tested. */
    static final int DAYS = 14;

    /** What the independent prototype, whose results serve as oracle, leaves out. */
    private static final String[] WITHOUT_EXTRAS = {
        "market.defaults.seizure=off", "market.repo.room-slope=0bp", "market.dealers.leverage-headroom=10"
    };

    private AprilTrial() {}

    static StressTrial of(int populations, String... sets) {
        return new StressTrial(ModelFixture.spec("april-2025", sets).market(), path(), populations, DAYS)
                .with(Purchases.NONE);
    }

    static StressTrial withoutExtras(int populations) {
        return of(populations, WITHOUT_EXTRAS);
    }

    static DailyPath path() {
        return Templates.path(Template.APRIL_2025);
    }
}
