package org.triffin.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.triffin.results.Manifest.RunFile;
import org.triffin.simulation.CancelledException;

/** Writes one run into a directory. */
public final class RunFolder {
    private final Path folder;
    private final OpenFile opener;

    /** How a file's content reaches the disk; a seam for tests of a disk that refuses. */
    @FunctionalInterface
    interface OpenFile {
        void write(Path file, byte[] content) throws IOException;
    }

    RunFolder(Path folder, OpenFile opener) {
        this.folder = folder;
        this.opener = opener;
    }

    public RunFolder(Path folder) {
        this(folder, Files::write);
    }

    /**
     * Writes the tables and the scenario, as given and as resolved.
     *
     * @return the files written
     * @throws CancelledException when the thread is interrupted
     */
    List<RunFile> write(RunTables tables, String scenario, String resolved, Together together)
            throws CancelledException {
        Map<String, Supplier<byte[]>> files = tables.files();
        files.put(Run.SCENARIO, () -> scenario.getBytes(StandardCharsets.UTF_8));
        files.put(Run.RESOLVED, () -> resolved.getBytes(StandardCharsets.UTF_8));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw WriteFailedException.of(e);
        }
        List<Future<RunFile>> begun = new ArrayList<>();
        files.forEach((name, content) -> begun.add(together.begin(() -> write(name, content.get()))));
        List<RunFile> written = new ArrayList<>();
        for (Future<RunFile> file : begun) {
            written.add(Together.result(file));
        }
        return written;
    }

    private RunFile write(String name, byte[] content) {
        try {
            opener.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw WriteFailedException.of(e);
        }
        return new RunFile(name, Sha256.of(content), content.length);
    }

    /** Writes the manifest over every file now in the folder; those it lists already are as they were. */
    void seal(Manifest manifest) {
        try {
            byte[] json = manifest.withFiles(files(manifest.files())).json().getBytes(StandardCharsets.UTF_8);
            opener.write(folder.resolve(Manifest.NAME), json);
        } catch (IOException e) {
            throw WriteFailedException.of(e);
        }
    }

    /**
     * Every file now in the folder but the manifest.
     *
     * @param listed files that are as they were
     */
    public List<RunFile> files(List<RunFile> listed) throws IOException {
        Map<String, RunFile> known = new HashMap<>();
        listed.forEach(file -> known.put(file.name(), file));
        List<RunFile> files = new ArrayList<>();
        for (Path file : contents()) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (known.containsKey(name)) {
                files.add(known.get(name));
            } else if (!name.equals(Manifest.NAME)) {
                files.add(new RunFile(name, Sha256.of(file), Files.size(file)));
            }
        }
        return files;
    }

    /** Writes the manifest again, after files were added and {@code wallSeconds} of work. */
    public void sealAgain(double wallSeconds) {
        seal(RunReader.manifest(folder).withWallSeconds(wallSeconds));
    }

    private List<Path> contents() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
