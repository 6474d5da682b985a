package org.triffin.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** The list of files in a manifest, as JSON. */
final class FileList {
    private FileList() {}

    static String of(Map<String, String> files) {
        StringBuilder list = new StringBuilder();
        files.forEach((name, text) -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            list.append(list.isEmpty() ? "" : ",")
                    .append("{\"name\":\"%s\",\"sha256\":\"%s\",\"bytes\":%d}"
                            .formatted(name, sha256(bytes), bytes.length));
        });
        return list.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
