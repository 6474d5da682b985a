package org.triffin.reference.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Rows of the calibration's own resources: what is known about the debt, and the sketch of past issuance. */
final class Facts {
    private Facts() {}

    /** One published figure. */
    record Fact(String item, String date, double value, String source) {}

    /** The published figure for {@code item} on {@code date}. */
    static Fact fact(String item, String date) {
        return rows("debt-facts.csv", "item,date,value,source").stream()
                .filter(cells -> cells.get(0).equals(item) && cells.get(1).equals(date))
                .map(cells -> new Fact(item, date, Double.parseDouble(cells.get(2)), cells.get(3)))
                .findFirst()
                .orElseThrow();
    }

    /** The rows below the header of a resource of this package. */
    static List<List<String>> rows(String resource, String header) {
        try (InputStream stream = Facts.class.getResourceAsStream(resource)) {
            List<String> lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isEmpty())
                    .toList();
            if (!lines.get(0).equals(header)) {
                throw new IllegalStateException(
                        resource + " starts with " + lines.get(0) + ", expected " + header + ".");
            }
            return lines.stream()
                    .skip(1)
                    .map(line -> Stream.of(line.split(",", -1)).toList())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
