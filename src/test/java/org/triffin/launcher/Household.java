package org.triffin.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A checkout with spaces in its path, holding the real launcher, and a PATH on which only stand-ins are found. */
final class Household {

    private static final List<String> SYSTEM_TOOLS =
            List.of("bash", "cat", "env", "find", "head", "mkdir", "mv", "readlink", "rm", "rmdir", "sed", "sleep");

    private final Path root;
    private final Path tools;
    private final Path library;
    private final Map<String, String> environment = new HashMap<>();

    Household(Path temporary) throws IOException {
        root = Files.createDirectories(temporary.resolve("my house/tri ffin"));
        tools = Files.createDirectories(temporary.resolve("tools"));
        library = Files.createFile(temporary.resolve("a library.jar"));
        Files.copy(Path.of("triffin"), launcher());
        Files.setPosixFilePermissions(launcher(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createDirectories(root.resolve("src/main/java"));
        Files.createDirectories(root.resolve("scenarios"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        Files.writeString(root.resolve("src/main/java/A.java"), "class A {}");
        Files.writeString(root.resolve("scenarios/a.yaml"), "title: A");
        for (String tool : SYSTEM_TOOLS) {
            script(tools.resolve(tool), "exec " + onSystemPath(tool) + " \"$@\"");
        }
        environment.put("PATH", tools.toString());
    }

    /** What a process did. */
    record Outcome(int exitCode, String out, String err) {}

    Path root() {
        return root;
    }

    Path tools() {
        return tools;
    }

    Path library() {
        return library;
    }

    Path launcher() {
        return root.resolve("triffin");
    }

    void set(String variable, String value) {
        environment.put(variable, value);
    }

    /** A java that tells its version, and otherwise where it runs and each argument in brackets. */
    void installJava(String version) throws IOException {
        script(tools.resolve("java"), """
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-04-15' >&2; exit 0; fi
                printf 'in %%s: ' "$PWD"; printf '[%%s]' "$@"; echo
                while [ $# -gt 2 ]; do shift; done
                if [ "$1" = exit ]; then exit "$2"; fi""".formatted(version));
        script(tools.resolve("javac"), "exit 0");
    }

    /** A Maven that takes a moment, notes that it ran and leaves what the real build leaves. */
    void installMaven(String jar) throws IOException {
        script(tools.resolve("mvn"), """
                echo build >> '%1$s/builds'
                sleep 0.2
                printf '%%s' '%2$s' > '%1$s/target/launch/classpath'
                echo > '%1$s/target/launch/%3$s'""".formatted(root, library, jar));
        if (!Files.exists(library)) {
            Files.createFile(library);
        }
    }

    void installFailingMaven(String words) throws IOException {
        script(tools.resolve("mvn"), "echo '[ERROR] " + words + "'; exit 1");
    }

    /** Makes everything in the checkout an hour old, what was built too. */
    void age() throws IOException {
        FileTime hourAgo = FileTime.from(Instant.now().minusSeconds(3600));
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, hourAgo);
            }
        }
    }

    int builds() throws IOException {
        return Files.readAllLines(root.resolve("builds")).size();
    }

    Outcome triffin(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./triffin"));
        command.addAll(List.of(arguments));
        return start(root, command.toArray(String[]::new));
    }

    Outcome start(Path directory, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(tools, "out", "");
        Path err = Files.createTempFile(tools, "err", "");
        int exitCode = process(directory, command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Outcome(exitCode, Files.readString(out), Files.readString(err));
    }

    Process begin() throws IOException {
        return process(root, "./triffin")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!" + onSystemPath("bash") + "\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private ProcessBuilder process(Path directory, String... command) {
        // The program is looked up on this process's PATH; env looks it up on the household's.
        List<String> line = new ArrayList<>(List.of(tools.resolve("env").toString()));
        line.addAll(List.of(command));
        ProcessBuilder process = new ProcessBuilder(line).directory(directory.toFile());
        process.environment().clear();
        process.environment().putAll(environment);
        return process;
    }

    private static Path onSystemPath(String tool) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + tool + " on the PATH"));
    }
}
