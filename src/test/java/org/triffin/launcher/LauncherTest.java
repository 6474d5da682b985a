package org.triffin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.triffin.launcher.Household.Outcome;

/** The launcher {@code ./triffin} among stand-ins for Java and Maven that only note how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    Path temporary;

    private Household house;

    @BeforeEach
    void furnish() throws IOException {
        house = new Household(temporary);
        house.installJava("17.0.15");
        house.installMaven("triffin.jar");
    }

    @Test
    void firstUseBuildsAndSaysSoOnStandardErrorOnly() throws Exception {
        Outcome first = house.triffin("run", "a b.yaml", "*");
        assertThat(first.exitCode()).isZero();
        assertThat(first.err()).startsWith("Building Triffin (first use");
        assertThat(first.out()).contains("[org.triffin.cli.Triffin][run][a b.yaml][*]");
        assertThat(house.builds()).isEqualTo(1);
    }

    @Test
    void theNextStartBuildsNothingAndSaysNothing() throws Exception {
        house.triffin();
        Outcome second = house.triffin("--version");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).endsWith("[org.triffin.cli.Triffin][--version]\n");
        assertThat(house.builds()).isEqualTo(1);
    }

    @Test
    void aNewerSourceIsBuilt() throws Exception {
        house.triffin();
        for (String source : new String[] {"src/main/java/A.java", "scenarios/a.yaml", "pom.xml"}) {
            house.age();
            Path file = house.root().resolve(source);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
            assertThat(house.triffin().err()).as(source).contains("its sources have changed");
            assertThat(house.triffin().err()).as(source).isEmpty();
        }
        assertThat(house.builds()).isEqualTo(4);
    }

    @Test
    void aRemovedSourceIsBuiltToo() throws Exception {
        house.triffin();
        house.age();
        Files.delete(house.root().resolve("src/main/java/A.java"));
        assertThat(house.triffin().err()).contains("its sources have changed");
    }

    @Test
    void aLibraryThatWentMissingIsFetchedAgain() throws Exception {
        house.triffin();
        Files.delete(house.library());
        assertThat(house.triffin().exitCode()).isZero();
        assertThat(house.builds()).isEqualTo(2);
    }

    @Test
    void aFailedBuildShowsMavensWordsAndIsTriedAgain() throws Exception {
        house.installFailingMaven("A.java:[3,1] cannot find symbol");
        Outcome failed = house.triffin();
        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("A.java:[3,1] cannot find symbol", "triffin: the build failed");
        house.installMaven("triffin.jar");
        assertThat(house.triffin().exitCode()).isZero();
        assertThat(house.root().resolve("target/launch.lock")).doesNotExist();
    }

    @Test
    void itStartsThroughChainsOfSymbolicLinksFromAnotherDirectory() throws Exception {
        Path elsewhere = Files.createDirectory(temporary.resolve("else where"));
        Path absolute = Files.createSymbolicLink(elsewhere.resolve("absolute"), house.launcher());
        Path relative = Files.createSymbolicLink(elsewhere.resolve("relative"), Path.of("absolute"));
        for (String link : new String[] {absolute.toString(), relative.toString(), "./relative"}) {
            Outcome started = house.start(elsewhere, link, "--version");
            assertThat(started.exitCode()).as(link).isZero();
            assertThat(started.out()).as("the caller's directory is kept").startsWith("in " + elsewhere.toRealPath());
            assertThat(started.out()).contains(house.root().toRealPath() + "/target/launch/triffin.jar:");
        }
        assertThat(house.builds()).isEqualTo(1);
    }

    @Test
    void itStartsFromThePath() throws Exception {
        Files.createSymbolicLink(house.tools().resolve("triffin"), house.launcher());
        assertThat(house.start(temporary, "bash", "-c", "triffin --version").exitCode())
                .isZero();
    }

    @Test
    void theExitCodeIsThePrograms() throws Exception {
        house.triffin();
        assertThat(house.triffin("exit", "3").exitCode()).isEqualTo(3);
    }

    @Test
    void anArchiveOfAnotherPlaceIsMadeAgain() throws Exception {
        house.triffin();
        Path place = house.root().resolve("target/launch/17.0.15.jsa.on");
        String here = Files.readString(place);
        assertThat(here).startsWith(house.root().toRealPath() + "/target/launch/triffin.jar:");
        Files.writeString(place, "/elsewhere" + here);
        assertThat(house.triffin().err()).isEmpty();
        assertThat(place).hasContent(here.strip());
        assertThat(house.builds()).isEqualTo(1);
    }

    @Test
    void startsAtTheSameTimeBuildOnce() throws Exception {
        Process first = house.begin();
        Process second = house.begin();
        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(house.builds()).isEqualTo(1);
    }

    @Test
    void theLockOfADeadBuildIsTakenOver() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Path lock = Files.createDirectories(house.root().resolve("target/launch.lock"));
        Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
        assertThat(house.triffin().exitCode()).isZero();
        assertThat(lock).doesNotExist();
    }

    @Test
    void noJavaGetsOneLine() throws Exception {
        Files.delete(house.tools().resolve("java"));
        assertOneLine(house.triffin(), "no Java found: install a JDK 17 or newer");
    }

    @Test
    void anOldJavaGetsOneLine() throws Exception {
        house.installJava("11.0.2");
        assertOneLine(house.triffin(), "Java 11.0.2", "too old: install a JDK 17 or newer");
        house.installJava("1.8.0_402");
        assertOneLine(house.triffin(), "Java 1.8.0_402", "too old");
    }

    @Test
    void javaHomeComesBeforeThePathAndIsReadNotStarted() throws Exception {
        Path home = Files.createDirectories(temporary.resolve("jdk 11"));
        Files.createDirectories(home.resolve("bin"));
        Household.script(home.resolve("bin/java"), "echo started >&2; exit 9");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n");
        house.set("JAVA_HOME", home.toString());
        assertOneLine(house.triffin(), "Java 11.0.2 (" + home + "/bin/java) is too old");
    }

    @Test
    void aWrongJavaHomeGetsOneLine() throws Exception {
        house.set("JAVA_HOME", "/no/such/jdk");
        assertOneLine(house.triffin(), "JAVA_HOME is /no/such/jdk, which has no bin/java");
    }

    @Test
    void aRuntimeWithoutACompilerGetsOneLineWhenABuildIsNeeded() throws Exception {
        Files.delete(house.tools().resolve("javac"));
        assertOneLine(house.triffin(), "without a compiler");
    }

    @Test
    void noMavenGetsOneLineAndMattersOnlyForABuild() throws Exception {
        Files.delete(house.tools().resolve("mvn"));
        assertOneLine(house.triffin(), "no Maven found", "install Maven 3.6.3 or newer");
        house.installMaven("triffin.jar");
        house.triffin();
        Files.delete(house.tools().resolve("mvn"));
        assertThat(house.triffin().exitCode()).isZero();
    }

    private static void assertOneLine(Outcome outcome, String... words) {
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith("triffin: ").contains(words).hasLineCount(1);
    }
}
