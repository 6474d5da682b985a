package org.triffin.model.state;

/**
 * What assets need of a block, known before the first path.
 *
 * @param simulated whether assets are part of the model; without them their rows do not exist and nothing is recorded
 * @param drawn whether their residuals are drawn
 */
public record AssetsShape(boolean simulated, boolean drawn) {
    /** No assets. */
    public static final AssetsShape NONE = new AssetsShape(false, false);
}
