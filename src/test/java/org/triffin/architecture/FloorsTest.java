package org.triffin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.ArrayList;
import java.util.List;

/** The tower: every floor imports only floors below it, sectors of the model do not know each other, nothing circles. */
@AnalyzeClasses(packages = "org.triffin", importOptions = OwnClasses.class)
class FloorsTest {

    private static final List<String> SECTORS =
            List.of("economy", "rates", "budget", "debt", "regime", "events", "cascade", "holders", "assets");

    /** The floors from the ground up. */
    private static final List<Floor> TOWER = List.of(
            new Floor("vocabulary", "org.triffin.vocabulary.."),
            new Floor("reference", "org.triffin.reference.."),
            new Floor("baseline", "org.triffin.model.baseline.."),
            new Floor("state", "org.triffin.model.state.."),
            new Floor("dynamics", "org.triffin.model.dynamics.."),
            new Floor("sectors", packagesOf(SECTORS)),
            new Floor("model", "org.triffin.model"),
            new Floor("simulation", "org.triffin.simulation.."),
            new Floor("scenario", "org.triffin.scenario.."),
            new Floor("results", "org.triffin.results.."),
            new Floor("report", "org.triffin.report.."),
            new Floor("cli", "org.triffin.cli.."));

    private record Floor(String name, String... packages) {}

    @ArchTest
    static void everyFloorImportsOnlyFloorsBelow(JavaClasses classes) {
        tower().check(classes);
    }

    @ArchTest
    static void noSectorImportsAnother(JavaClasses classes) {
        for (String sector : SECTORS) {
            String[] others = packagesOf(
                    SECTORS.stream().filter(other -> !other.equals(sector)).toList());
            noClasses()
                    .that()
                    .resideInAPackage("org.triffin.model." + sector + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .because("sectors meet only in the state")
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static void packagesFormNoCircle(JavaClasses classes) {
        slices().matching("org.triffin.(**)").should().beFreeOfCycles().check(classes);
    }

    private static LayeredArchitecture tower() {
        LayeredArchitecture tower =
                layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        List<String> below = new ArrayList<>();
        for (Floor floor : TOWER) {
            tower = tower.layer(floor.name()).definedBy(floor.packages());
        }
        for (Floor floor : TOWER) {
            tower = below.isEmpty()
                    ? tower.whereLayer(floor.name()).mayNotAccessAnyLayer()
                    : tower.whereLayer(floor.name()).mayOnlyAccessLayers(below.toArray(String[]::new));
            below.add(floor.name());
        }
        return tower.ensureAllClassesAreContainedInArchitecture();
    }

    private static String[] packagesOf(List<String> sectors) {
        return sectors.stream()
                .map(sector -> "org.triffin.model." + sector + "..")
                .toArray(String[]::new);
    }
}
