package org.triffin.model.cascade;

/** An episode of the past whose daily path is a shock's shape. */
public enum Template {
    MARCH_2020("march-2020"),
    APRIL_2025("april-2025");

    private final String episode;

    Template(String episode) {
        this.episode = episode;
    }

    /** Its name among the shipped episodes. */
    public String episode() {
        return episode;
    }
}
