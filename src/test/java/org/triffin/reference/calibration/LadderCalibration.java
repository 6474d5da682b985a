package org.triffin.reference.calibration;

import static org.triffin.reference.calibration.Facts.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.triffin.reference.Cohort;
import org.triffin.reference.calibration.DebtMoments.Holding;
import org.triffin.vocabulary.Quarter;

/**
 * Rebuilds the starting ladders: past issuance at historical yields, with one weight a term and era fitted to what is
 * published about the debt at six dates, never to anybody's interest projections. One issuance history serves both
 * ladders. A cohort's rate is the yield at which it was sold: budget interest is the coupon plus the amortised discount.
 * The premiums of the TIPS sold at negative real yields are left out: their real rate is their coupon.
 */
final class LadderCalibration {
    /** Relative standard deviation of the sketch's amounts. */
    private static final double SKETCH_ERROR = 0.15;

    private static final Quarter FIRST = new Quarter(2024, 1);
    private static final Quarter LAST = new Quarter(2025, 3);
    private static final String APRIL = "2025-04-30";
    private static final String SEPTEMBER = "2025-09-30";

    private final YieldHistory yields = new YieldHistory();
    private final double breakEven;
    private final DebtMoments debt;
    private final List<Moment> moments;
    private final double[] weights;

    LadderCalibration() {
        List<Issue> issues = IssuanceHistory.between(FIRST, LAST, yields);
        breakEven = breakEven(issues);
        debt = new DebtMoments(issues, yields, breakEven);
        moments = debt.all();
        weights = RidgeRegression.fit(
                moments.stream().map(Moment::row).toList(),
                moments.stream().mapToDouble(Moment::aim).toArray(),
                SKETCH_ERROR);
    }

    double[] weights() {
        return weights.clone();
    }

    List<Moment> moments() {
        return moments;
    }

    /** The inflation compensation at which the TIPS outstanding have their published average real coupon, percent. */
    private double breakEven(List<Issue> issues) {
        double low = 0;
        double high = 5;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            DebtMoments trial = new DebtMoments(issues, yields, middle);
            Moment rate = trial.all().stream()
                    .filter(moment -> moment.what().startsWith("tips rate"))
                    .findFirst()
                    .orElseThrow();
            double[] ones = new double[rate.numerator().length];
            Arrays.fill(ones, 1);
            if (rate.value(ones) > rate.target()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The resource lines of the ladder at the end of {@code date}, which adds up to {@code total} at book value. */
    List<String> ladder(Quarter date, double total) {
        Map<Issue.Type, Double> scales = scales(date, total);
        List<String> lines = new ArrayList<>(List.of(
                "# A CALIBRATION, not a list of securities: past issuance replayed at historical yields, with weights fitted to what is published about the debt",
                "# (" + date
                        + "-fit.csv has targets and fitted values). Billions of dollars at book value; rates are percent: the yield at issue of notes and bonds,",
                "# the real coupon of TIPS, none for floating-rate notes. The face of TIPS holds the inflation accrued since issue.",
                "source = Rebuilt from rough past issuance at the Federal Reserve's historical yields, fitted to Treasury's and the Joint Economic Committee's figures on the debt by type, its average rates and its maturity.",
                "date = " + date,
                "bills = " + number(billShare(date) * total),
                "average-bill-rate-pct = " + number(yields.bill(date)),
                "",
                "kind,original_term_years,quarters_to_maturity,face,rate_pct,original_face"));
        for (Holding holding : debt.outstanding(date)) {
            Issue issue = holding.issue();
            double face = scales.get(issue.type()) * debt.weight(issue, weights) * holding.face();
            double rate = issue.type() == Issue.Type.TIPS ? DebtMoments.realYield(issue, breakEven) : issue.parYield();
            lines.add(String.join(
                    ",",
                    issue.kind().toString().toLowerCase(Locale.ROOT),
                    Integer.toString(issue.termYears()),
                    Integer.toString(holding.left()),
                    number(face),
                    number(rate),
                    issue.kind() == Cohort.Kind.TIPS ? number(face / debt.indexRatio(issue, date)) : number(face)));
        }
        return lines;
    }

    /** The resource lines of the fit: published figures within eight months of {@code date}, and the scaling by type. */
    List<String> fit(Quarter date, double total) {
        List<String> lines = new ArrayList<>(List.of(
                "# Published figures about the debt beside those of the fitted issuance history; then the factors that bring its types to their shares of the debt.",
                "",
                "what,unit,target,fitted,source"));
        LocalDate end = LocalDate.of(date.year(), 3 * date.number(), 30);
        for (Moment moment : moments) {
            LocalDate published = LocalDate.parse(moment.date());
            if (Math.abs(ChronoUnit.MONTHS.between(end, published)) <= 8) {
                lines.add(String.join(
                        ",",
                        moment.what(),
                        moment.unit(),
                        number(moment.target()),
                        number(moment.value(weights)),
                        moment.source()));
            }
        }
        scales(date, total)
                .forEach((type, scale) -> lines.add(String.join(
                        ",",
                        type.toString().toLowerCase(Locale.ROOT) + " in the ladder over the issuance history",
                        "ratio",
                        "1",
                        number(scale),
                        "share of the debt and its book value")));
        return lines;
    }

    /**
     * Factors from the issuance history to the ladder. End of FY2024: the shares of 30 April 2025, the nearest ones
     * published. End of FY2025: the shares of that day for notes and bonds; TIPS and FRNs, then published only together
     * with debt that is not marketable, keep the history's amounts but for the book value.
     */
    private Map<Issue.Type, Double> scales(Quarter date, double total) {
        Map<Issue.Type, Double> faces = new EnumMap<>(Issue.Type.class);
        for (Holding holding : debt.outstanding(date)) {
            Issue issue = holding.issue();
            faces.merge(issue.type(), debt.weight(issue, weights) * holding.face(), Double::sum);
        }
        String published = date.year() == 2024 ? APRIL : SEPTEMBER;
        Map<Issue.Type, Double> scales = new EnumMap<>(Issue.Type.class);
        faces.forEach((type, face) -> {
            boolean marketableKnown = date.year() == 2024 || type == Issue.Type.NOTES || type == Issue.Type.BONDS;
            double amount = marketableKnown
                    ? fact(type.toString().toLowerCase(Locale.ROOT), published).value()
                    : face;
            scales.put(type, amount / debtPublished(published) * total / face);
        });
        return scales;
    }

    private static double billShare(Quarter date) {
        String published = date.year() == 2024 ? APRIL : SEPTEMBER;
        return fact("bills", published).value() / debtPublished(published);
    }

    private static double debtPublished(String date) {
        return date.equals(APRIL)
                ? fact("marketable", date).value()
                        + fact("non_marketable", date).value()
                : fact("debt", date).value();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
