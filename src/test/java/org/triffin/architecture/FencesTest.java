package org.triffin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each library has its rooms, and the model none with files, logs or languages. */
@AnalyzeClasses(packages = "org.triffin", importOptions = OwnClasses.class)
class FencesTest {

    private static final String[] JACKSON = {"tools.jackson..", "com.fasterxml.jackson..", "org.snakeyaml.."};
    private static final String[] SQL = {"org.duckdb..", "java.sql..", "javax.sql.."};
    private static final String[] DRAWING = {"org.jfree..", "org.apache.batik..", "java.awt..", "javax.imageio.."};

    @ArchTest
    static final ArchRule JACKSON_READS_AND_WRITES_DOCUMENTS_ONLY =
            only(JACKSON, "org.triffin.scenario..", "org.triffin.reference..", "org.triffin.results..");

    @ArchTest
    static final ArchRule SQL_STAYS_IN_RESULTS = only(SQL, "org.triffin.results..");

    @ArchTest
    static final ArchRule DRAWING_STAYS_IN_CHARTS = only(DRAWING, "org.triffin.report.chart..");

    @ArchTest
    static final ArchRule TEMPLATES_STAY_IN_THE_PAGE = only(new String[] {"gg.jte.."}, "org.triffin.report.html..");

    @ArchTest
    static final ArchRule PICOCLI_STAYS_ON_THE_COMMAND_LINE = only(new String[] {"picocli.."}, "org.triffin.cli..");

    @ArchTest
    static final ArchRule COMMONS_MATH_SEARCHES_IN_STRESS_TESTS =
            only(new String[] {"org.apache.commons.math3.."}, "org.triffin.simulation.stress..");

    @ArchTest
    static final ArchRule SWING_IS_NOWHERE = only(new String[] {"javax.swing.."});

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_NO_FILES_LOGS_OR_LANGUAGES = noClasses()
            .that()
            .resideInAnyPackage("org.triffin.model..", "org.triffin.simulation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "org.slf4j..", "java.util.logging..", "java.text..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.File.*|java\\.util\\.Locale|java\\.lang\\.System\\$Logger")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_TOUCHES_THE_TERMINAL = noClasses()
            .that()
            .resideOutsideOfPackage("org.triffin.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .orShould()
            .callMethod(System.class, "exit", int.class);

    /** Only these packages may use the libraries; with no package, none may. */
    private static ArchRule only(String[] libraries, String... rooms) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
