package org.triffin.model.cascade;

/**
 * The funds of one sleeve, one element of every array a fund: faces and equities in $bn. Mutable; belongs to one thread.
 * The loops are kept apart and free of branches so that they become vector instructions.
 */
public final class FundBook {
    /** Makes one of every difference that is more than rounding. */
    private static final double STEEP = 1e300;

    /** Face held now. */
    public final double[] face;

    /** Equity of the trade now; at or below nothing, the fund is dead. */
    public final double[] equity;

    /** 1 / (1 + kappa beta) with the free-liquidity buffer beta at the start; nothing for the dead. */
    final double[] release;

    /** Face that the daily limit does not let it sell below today. */
    private final double[] floor;

    private final double[] next;
    private final double[] scratch;

    /** Numbers of the dead. */
    private final int[] dead;

    /** No living fund has less equity per face than this: while it is positive, nobody can have died. */
    private double cushion;

    private int count;
    private int deaths;
    private double shortfall;

    /** @param capacity most funds it can hold */
    public FundBook(int capacity) {
        face = new double[capacity];
        equity = new double[capacity];
        release = new double[capacity];
        floor = new double[capacity];
        next = new double[capacity];
        scratch = new double[capacity];
        dead = new int[capacity];
    }

    /** Funds in the book. */
    public int count() {
        return count;
    }

    /** Dead funds. */
    public int deaths() {
        return deaths;
    }

    /** Empties the book for {@code funds} funds, whose faces and equities the caller sets. */
    public void open(int funds) {
        count = funds;
        deaths = 0;
        shortfall = 0;
    }

    /**
     * Fixes the buffers at the start: beta = E / (N need) - 1.
     *
     * @param need haircut plus margin, share of face
     */
    void fixBuffers(double need, double bufferDefence) {
        for (int fund = 0; fund < count; fund++) {
            double held = face[fund] * need;
            double buffer = held > 0 ? equity[fund] / held - 1 : 0;
            release[fund] = 1 / (1 + bufferDefence * buffer);
        }
        cushion = leastCushion();
    }

    private double leastCushion() {
        double least = Double.POSITIVE_INFINITY;
        for (int fund = 0; fund < count; fund++) {
            least = face[fund] > 0 && release[fund] > 0 ? Math.min(least, equity[fund] / face[fund]) : least;
        }
        return least;
    }

    /** Opens a day: nobody sells more than {@code limit} of what it held at the start of the episode. */
    void openDay(double limit, double[] opening) {
        for (int fund = 0; fund < count; fund++) {
            floor[fund] = Math.max(face[fund] - limit * opening[fund], 0);
        }
    }

    /** equity -= face x loss, the loss a share of face. The dead own nothing; their lenders bear what they still hold. */
    void lose(double loss) {
        for (int fund = 0; fund < count; fund++) {
            equity[fund] -= face[fund] * loss;
        }
        cushion -= loss;
        for (int i = 0; i < deaths; i++) {
            shortfall -= equity[dead[i]];
            equity[dead[i]] = 0;
        }
    }

    /** Notes who has died of the last loss; returns the face seized, nothing where lenders do not seize. */
    double bury(boolean seizure) {
        int alreadyDead = deaths;
        double taken = 0;
        for (int fund = 0; fund < count; fund++) {
            if (equity[fund] <= 0 && face[fund] > 0 && isNew(fund, alreadyDead)) {
                dead[deaths] = fund;
                deaths++;
                release[fund] = 0;
                shortfall -= equity[fund];
                equity[fund] = 0;
                if (seizure) {
                    taken += face[fund];
                    face[fund] = 0;
                    floor[fund] = 0;
                }
            }
        }
        return taken;
    }

    private boolean isNew(int fund, int alreadyDead) {
        for (int i = 0; i < alreadyDead; i++) {
            if (dead[i] == fund) {
                return false;
            }
        }
        return true;
    }

    /** True when somebody alive a moment ago has no equity left. */
    boolean hasDeaths() {
        if (cushion > 0) {
            return false;
        }
        cushion = leastCushion();
        return cushion <= 0;
    }

    /** What the dead could not pay since it was last asked for, $bn: each shortfall is booked once. */
    double takeShortfall() {
        double taken = shortfall;
        shortfall = 0;
        return taken;
    }

    /**
     * Works out what every fund may hold: (equity - drain face) release / need.
     *
     * @param need haircut plus margin, share of face
     * @param drain cash that is stuck in margin today, share of face
     */
    void findLimits(double need, double drain) {
        double perNeed = 1 / need;
        if (drain > 0) {
            for (int fund = 0; fund < count; fund++) {
                next[fund] = (equity[fund] - drain * face[fund]) * release[fund] * perNeed;
            }
        } else {
            for (int fund = 0; fund < count; fund++) {
                next[fund] = equity[fund] * release[fund] * perNeed;
            }
        }
    }

    /** Sum of face x release over funds that stand above the limits just found. */
    double releasedBinding() {
        for (int fund = 0; fund < count; fund++) {
            double above = Math.min(Math.max((face[fund] - next[fund]) * STEEP, 0), 1);
            scratch[fund] = above * face[fund] * release[fund];
        }
        return sum(scratch);
    }

    /** Sells what is above the limits just found, as far as the day's limit allows. */
    void sell() {
        for (int fund = 0; fund < count; fund++) {
            face[fund] = Math.max(Math.min(face[fund], next[fund]), floor[fund]);
        }
    }

    /** Face of all, $bn; that of the dead is nothing where lenders seize. */
    public double total() {
        return sum(face);
    }

    /** Face of the dead, $bn. */
    double deadFace() {
        double sum = 0;
        for (int i = 0; i < deaths; i++) {
            sum += face[dead[i]];
        }
        return sum;
    }

    /** Equity beyond what haircut and margin ask for, $bn. */
    double freeEquity(double need) {
        double sum = 0;
        for (int fund = 0; fund < count; fund++) {
            sum += Math.max(0, equity[fund] - face[fund] * need);
        }
        return sum;
    }

    /** Equity of all, $bn. */
    public double totalEquity() {
        return sum(equity);
    }

    /** Sum of face x release over all funds. */
    double released() {
        for (int fund = 0; fund < count; fund++) {
            scratch[fund] = face[fund] * release[fund];
        }
        return sum(scratch);
    }

    /** Face of the living funds that stand above the limits just found, $bn. */
    double binding() {
        double sum = 0;
        for (int fund = 0; fund < count; fund++) {
            sum += release[fund] > 0 && face[fund] > next[fund] ? face[fund] : 0;
        }
        return sum;
    }

    /** Face of funds that a further loss, a share of face, would bring above their limit; those above it included. */
    double nearTrigger(double need, double loss) {
        double sum = 0;
        for (int fund = 0; fund < count; fund++) {
            boolean near = (equity[fund] - face[fund] * loss) * release[fund] < face[fund] * need;
            sum += near ? face[fund] : 0;
        }
        return sum;
    }

    private double sum(double[] values) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        double e = 0;
        double f = 0;
        double g = 0;
        double h = 0;
        int i = 0;
        for (; i + 7 < count; i += 8) {
            a += values[i];
            b += values[i + 1];
            c += values[i + 2];
            d += values[i + 3];
            e += values[i + 4];
            f += values[i + 5];
            g += values[i + 6];
            h += values[i + 7];
        }
        for (; i < count; i++) {
            a += values[i];
        }
        return ((a + b) + (c + d)) + ((e + f) + (g + h));
    }
}
