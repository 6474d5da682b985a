package org.triffin.report.text;

import java.util.ArrayList;
import java.util.List;
import org.triffin.report.series.RunLines;

/**
 * Sentences of a page under one heading.
 *
 * @param sentences each with its full stop
 */
public record Section(String heading, List<String> sentences) {
    public Section {
        sentences = List.copyOf(sentences);
    }

    /** What a run says about regimes, the safe haven, holders and assets: a section for each it simulates. */
    public static List<Section> of(RunLines lines) {
        List<Section> sections = new ArrayList<>();
        RegimeFindings regimes = new RegimeFindings(lines);
        if (regimes.areThere()) {
            sections.add(section("How the debt is managed", regimes.sentences()));
        }
        SafeHavenFindings haven = new SafeHavenFindings(lines);
        if (haven.isThere()) {
            sections.add(section("How safe a haven Treasuries stay", haven.sentences()));
        }
        HolderFindings holders = new HolderFindings(lines);
        if (holders.areThere()) {
            sections.add(section("Who holds the debt", holders.sentences()));
        }
        AssetFindings assets = new AssetFindings(lines);
        if (assets.areThere()) {
            sections.add(section("What holders of assets earn", assets.sentences()));
        }
        CascadeFindings cascades = new CascadeFindings(lines);
        if (cascades.isThere()) {
            sections.add(section("How near a cascade of forced sales comes", cascades.sentences()));
        }
        return sections;
    }

    private static Section section(String heading, List<String> sentences) {
        return new Section(
                heading, sentences.stream().map(sentence -> sentence + ".").toList());
    }
}
