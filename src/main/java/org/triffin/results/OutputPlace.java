package org.triffin.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A directory of results in the making. Everything is written into a hidden sibling of the target and renamed into place
 * at the end, so the target is whole or not there; {@link #close} without {@link #keep} removes every trace.
 *
 * <p>Older results of Triffin at the target are replaced whole; a directory that holds anything else is refused unless
 * forced, and even then it is set aside by a rename and deleted only after the new one stands.
 */
public final class OutputPlace implements AutoCloseable {
    private static final Set<String> DRAWN = Set.of("report.html");
    private static final Set<String> BESIDE_RUNS = Set.of(Signature.NAME, Signature.BRANCHES);
    private static final Pattern PICTURE = Pattern.compile("charts/[a-z0-9-]+\\.(svg|png|csv)");

    private final Path target;
    private final Path partial;
    private final Deque<Path> parents;
    private boolean closed;

    private OutputPlace(Path target, Path partial, Deque<Path> parents) {
        this.target = target;
        this.partial = partial;
        this.parents = parents;
    }

    /**
     * Opens a directory that will become {@code target}.
     *
     * @param force whether a directory that holds something else may be replaced
     * @throws OutputPlaceException when the target must not or cannot be written
     */
    public static OutputPlace open(Path target, boolean force) {
        Path absolute = target.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        Path here = Path.of("").toAbsolutePath();
        if (parent == null || here.startsWith(absolute)) {
            throw new OutputPlaceException(
                    target + " is the current directory or one above it; name a directory below it, like --out run.");
        }
        if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
            throw new OutputPlaceException(target + " is a file; name a directory for the results.");
        }
        if (Files.isSymbolicLink(absolute) && !Files.exists(absolute)) {
            throw new OutputPlaceException(
                    target + " is a link to something that is not there; name a directory for the results.");
        }
        if (isMountPoint(absolute, parent)) {
            throw new OutputPlaceException(
                    target + " is where a file system is mounted and cannot be replaced; name a directory below it.");
        }
        if (!force && !isReplaceable(absolute)) {
            throw new OutputPlaceException(
                    target
                            + " holds other files than results of Triffin; name another directory, or replace it with --force.");
        }
        Deque<Path> parents = new ArrayDeque<>();
        try {
            createDirectories(parent, parents);
            String suffix = Long.toHexString(ThreadLocalRandom.current().nextLong());
            Path partial = parent.resolve("." + absolute.getFileName() + "-" + suffix + ".partial");
            Files.createDirectory(partial);
            return new OutputPlace(absolute, partial, parents);
        } catch (IOException e) {
            removeEmpty(parents);
            throw new OutputPlaceException(target + " cannot be written: " + WriteFailedException.reason(e), e);
        }
    }

    /** Where the results will be. */
    public Path target() {
        return target;
    }

    /** Where to write until they are kept. */
    public Path partial() {
        return partial;
    }

    /**
     * Puts the results in their place.
     *
     * @throws WriteFailedException when the file system refuses; what stood there before then stands there again
     */
    public synchronized void keep() {
        if (closed) {
            throw new IllegalStateException("These results were given up.");
        }
        try {
            if (Files.isDirectory(target)) {
                replace();
            } else {
                Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw WriteFailedException.of(e);
        }
        closed = true;
    }

    /** Removes every trace of results that were not kept. Safe to call from another thread and more than once. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            deleteTree(partial);
            removeEmpty(parents);
        }
    }

    private void replace() throws IOException {
        Path aside = partial.resolveSibling(partial.getFileName() + ".old");
        Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        deleteTree(aside);
    }

    /** A directory on another file system than the one it stands in can be filled, but not renamed into place. */
    private static boolean isMountPoint(Path directory, Path parent) {
        try {
            return Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)
                    && !Files.getFileStore(directory).equals(Files.getFileStore(parent));
        } catch (IOException e) {
            return false;
        }
    }

    /** True where nothing, an empty directory, a run and nothing else, or several runs with their comparison stand. */
    private static boolean isReplaceable(Path directory) {
        if (!Files.isDirectory(directory) || holdsOneRun(directory)) {
            return true;
        }
        try (Stream<Path> listed = Files.list(directory)) {
            List<Path> children = listed.toList();
            boolean compared = children.contains(directory.resolve(ComparisonFolder.NAME));
            return children.isEmpty()
                    || (compared
                            && children.stream().allMatch(child -> isTableBesideRuns(child) || holdsOneRun(child)));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isTableBesideRuns(Path file) {
        return Files.isRegularFile(file) && BESIDE_RUNS.contains(String.valueOf(file.getFileName()));
    }

    /** True when the directory holds what a manifest of Triffin lists, its pictures and page, and nothing else. */
    private static boolean holdsOneRun(Path directory) {
        try (Stream<Path> walk = Files.walk(directory)) {
            Map<String, Object> manifest = Json.read(Manifest.NAME, Files.readString(directory.resolve(Manifest.NAME)));
            Set<String> known = new HashSet<>(DRAWN);
            known.add(Manifest.NAME);
            known.addAll(Manifest.fileNames(manifest));
            return Manifest.TOOL.equals(manifest.get("tool"))
                    && walk.filter(path -> !Files.isDirectory(path))
                            .map(path -> directory.relativize(path).toString().replace('\\', '/'))
                            .allMatch(name -> known.contains(name)
                                    || PICTURE.matcher(name).matches());
        } catch (IOException | UncheckedIOException | UnreadableRunException e) {
            return false;
        }
    }

    private static void createDirectories(Path directory, Deque<Path> created) throws IOException {
        if (!Files.isDirectory(directory)) {
            Path parent = directory.getParent();
            if (parent != null) {
                createDirectories(parent, created);
            }
            Files.createDirectory(directory);
            created.push(directory);
        }
    }

    private static void removeEmpty(Deque<Path> directories) {
        directories.forEach(OutputPlace::deleteQuietly);
    }

    /** Deletes a tree; a file that another thread adds meanwhile is caught by a second or third walk. */
    private static void deleteTree(Path directory) {
        for (int attempt = 0; attempt < 3 && Files.exists(directory); attempt++) {
            try (Stream<Path> walk = Files.walk(directory)) {
                List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
                deepestFirst.forEach(OutputPlace::deleteQuietly);
            } catch (IOException | UncheckedIOException e) {
                Thread.onSpinWait(); // changed under the walk: walk again
            }
        }
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // A directory that others have filled since, or a file on a disk that went away: nothing more can be done.
            return;
        }
    }
}
