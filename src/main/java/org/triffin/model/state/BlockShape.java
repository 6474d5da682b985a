package org.triffin.model.state;

/**
 * What a model needs of its block, known before the first path: which shocks are drawn and which optional rows exist.
 *
 * @param quarters projected quarters
 * @param macroDraws how the macro block's innovations are drawn
 * @param degreesOfFreedom of the student-t scale, else 0
 * @param disaster whether disasters are drawn
 * @param budgetNoise whether yearly budget surprises are drawn
 * @param extension whether the extension of temporary provisions is drawn
 * @param pooledCombinations number of coefficient combinations gathered per lane, 0 without parameter uncertainty
 * @param nodes number of horizons at which the short rate's distribution is evaluated
 * @param purchases whether the Federal Reserve can buy or sell beyond the vintage's path
 * @param stance what regimes and events need
 * @param assets what assets need
 * @param holders whether holders and the safe-haven state are simulated
 * @param cascade what episodes of forced selling need
 */
public record BlockShape(
        int quarters,
        MacroDraws macroDraws,
        int degreesOfFreedom,
        boolean disaster,
        boolean budgetNoise,
        boolean extension,
        int pooledCombinations,
        int nodes,
        boolean purchases,
        StanceShape stance,
        AssetsShape assets,
        boolean holders,
        CascadeShape cascade) {

    /** How the macro block's innovations are drawn. */
    public enum MacroDraws {
        NONE,
        NORMAL,
        STUDENT_T,
        BLOCKS
    }
}
