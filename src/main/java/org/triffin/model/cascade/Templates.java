package org.triffin.model.cascade;

import org.triffin.reference.Episode;
import org.triffin.reference.EpisodeDay;
import org.triffin.reference.Episodes;

/** The daily paths of the episodes of the past. */
public final class Templates {
    private Templates() {}

    /** The published record and the assumed path of a template. */
    public static Episode episode(Template template) {
        return Episodes.named(template.episode())
                .orElseThrow(() -> new IllegalStateException("There is no episode " + template.episode() + "."));
    }

    /** What came from outside, by day; the VIX counts where it is known. */
    public static DailyPath path(Template template) {
        Episode episode = episode(template);
        return new DailyPath(
                episode.path(EpisodeDay::news),
                episode.path(EpisodeDay::exogenousSales),
                episode.path(EpisodeDay::relativeValueShock),
                episode.path(EpisodeDay::federalReservePurchases),
                fear(episode));
    }

    private static double[] fear(Episode episode) {
        double[] change = new double[episode.horizon()];
        double last = episode.days().get(0).vix().orElse(0);
        for (int day = 0; day < change.length; day++) {
            double now = episode.days().get(day + 1).vix().orElse(last);
            change[day] = now - last;
            last = now;
        }
        return change;
    }
}
