package org.triffin.model.cascade;

/**
 * Dealers between those who sell and real money: inventory by tenor bucket in ten-year equivalents under two limits, value at
 * risk on the sum and the leverage rule on face.
 */
final class Dealers {
    private final DealerRoomSpec spec;
    private final Tenors tenors;
    private final double usualFace;

    Dealers(DealerRoomSpec spec, Tenors tenors) {
        this.spec = spec;
        this.tenors = tenors;
        usualFace = face(tenors.outstanding());
    }

    /** Face of ten-year equivalents by bucket. */
    private static double face(double[] equivalents) {
        double sum = 0;
        for (int bucket = 0; bucket < equivalents.length; bucket++) {
            sum += Tenors.face(bucket, equivalents[bucket]);
        }
        return sum;
    }

    private static double sum(double[] values) {
        return values[0] + values[1] + values[2] + values[3];
    }

    /** Opening inventory, spread over tenors like what is outstanding, and the leverage limit in face. */
    void open(CascadeWorkspace w) {
        double inventory = Math.min(w.inventory, w.capacity);
        for (int bucket = 0; bucket < w.dealers.length; bucket++) {
            w.openingDealers[bucket] = inventory * tenors.outstanding()[bucket];
            w.dealers[bucket] = w.openingDealers[bucket];
        }
        w.leverageLimit = spec.leverageHeadroom() * w.capacity * usualFace;
    }

    /** Used room: the tighter of both limits. */
    double use(CascadeWorkspace w) {
        double risk = Math.max(sum(w.dealers) / w.capacity, 0);
        return Math.max(risk, face(w.dealers) / w.leverageLimit);
    }

    /** Takes the first sales of a day and hands over what the official sector buys. */
    void take(CascadeWorkspace w, double bought) {
        for (int bucket = 0; bucket < w.dealers.length; bucket++) {
            w.dealers[bucket] += w.sold[bucket] - bought * tenors.outstanding()[bucket];
        }
    }

    void buy(CascadeWorkspace w, double[] sold) {
        for (int bucket = 0; bucket < w.dealers.length; bucket++) {
            w.dealers[bucket] += sold[bucket];
        }
    }

    /** What a move of the buckets, and of all yields alike, costs on the inventory, $bn. */
    double loss(CascadeWorkspace w, double[] move, double parallel) {
        double sum = 0;
        for (int bucket = 0; bucket < move.length; bucket++) {
            sum += w.dealers[bucket] * (move[bucket] + parallel);
        }
        return sum * CascadeKernel.TEN_YEAR_DURATION / CascadeKernel.BASIS_POINTS;
    }

    /** Lenders' losses take capital away that the leverage rule asks for; a gain brings none back. */
    void bear(CascadeWorkspace w, double lenderLoss) {
        double cut = Math.max(0, lenderLoss) * spec.treasuryShare() / spec.leverageRatio();
        w.leverageLimit = Math.max(w.leverageLimit - cut, 1e-3 * w.leverageLimit);
    }

    /** Passes part of the excess inventory, and all above the limits, to real money. */
    void close(CascadeWorkspace w, int day) {
        double before = sum(w.dealers);
        for (int bucket = 0; bucket < w.dealers.length; bucket++) {
            w.dealers[bucket] -= spec.offload() * (w.dealers[bucket] - w.openingDealers[bucket]);
        }
        double use = use(w);
        w.days.full[day] = use > 1;
        if (use > 1) {
            for (int bucket = 0; bucket < w.dealers.length; bucket++) {
                w.dealers[bucket] /= use;
            }
        }
        for (int bucket = 0; bucket < w.dealers.length; bucket++) {
            w.ledger.dealers[bucket][day] = w.dealers[bucket];
        }
        double after = sum(w.dealers);
        double yesterday = day == 0 ? sum(w.openingDealers) : w.days.inventory[day - 1];
        double taken = after - yesterday;
        double room = Math.max(0, w.capacity - after);
        w.days.roomLeft[day] = taken * w.days.capacity() > room ? room / taken : w.days.capacity();
        w.days.inventory[day] = after;
        w.days.offloaded[day] = before - after;
    }
}
