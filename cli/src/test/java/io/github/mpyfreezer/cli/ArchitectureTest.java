package io.github.mpyfreezer.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may use whom: the table of rooms in docs/ARCHITECTURE.md. */
class ArchitectureTest {
    private static final String BASE = "io.github.mpyfreezer.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.mpyfreezer");

    @Test
    void theParserUsesNoOtherRoom() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "parser..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        BASE + "boards..",
                        BASE + "freezer..",
                        BASE + "cli..",
                        BASE + "manifest..",
                        BASE + "compiler..",
                        BASE + "vm..")
                .check(CLASSES);
    }

    @Test
    void theModelKnowsNothingOfItsReaders() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "parser.model")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "parser", BASE + "parser.view")
                .check(CLASSES);
    }

    @Test
    void boardsUseTheParserAlone() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "boards..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "freezer..", BASE + "cli..")
                .check(CLASSES);
    }

    @Test
    void theFreezerDoesNotKnowTheCommand() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "freezer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "cli..")
                .check(CLASSES);
    }

    @Test
    void pricesAreOfWhatTheFreezerMakes() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "size..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        BASE + "cli..", BASE + "manifest..", BASE + "compiler..", BASE + "vm..", BASE + "freezer.c..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "size..", BASE + "cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + "size..")
                .check(CLASSES);
    }

    /** What is measured is found by the verifier; prices come without it, and neither runs anything. */
    @Test
    void onlyMeasuringReadsImages() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "size")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "size.measure..", BASE + "size.ram..", BASE + "verifier..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(BASE + "size.ram..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        BASE + "verifier.c..",
                        BASE + "verifier.elf..",
                        BASE + "verifier.image..",
                        BASE + "verifier.compare..",
                        BASE + "verifier.report..",
                        BASE + "size.measure..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(BASE + "size.measure..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        BASE + "verifier.c..",
                        BASE + "verifier.compare..",
                        BASE + "verifier.run..",
                        BASE + "verifier.report..",
                        BASE + "freezer..")
                .check(CLASSES);
    }

    @Test
    void manifestsAndCompilersUseTheParserAlone() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "manifest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "boards..", BASE + "freezer..", BASE + "cli..", BASE + "compiler..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(BASE + "compiler..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "boards..", BASE + "freezer..", BASE + "cli..", BASE + "manifest..")
                .check(CLASSES);
    }

    @Test
    void theMachineUsesTheParserAlone() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "vm..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        BASE + "boards..", BASE + "freezer..", BASE + "cli..", BASE + "manifest..", BASE + "compiler..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "vm..", BASE + "verifier..", BASE + "cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + "vm..")
                .check(CLASSES);
    }

    /** What is written is checked by a stranger: nothing of the verifier is shared with the writer. */
    @Test
    void theVerifierKnowsNothingOfTheFreezer() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "verifier..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        BASE + "freezer..",
                        BASE + "templates..",
                        BASE + "size..",
                        BASE + "cli..",
                        BASE + "manifest..",
                        BASE + "compiler..")
                .check(CLASSES);
    }

    /** Three readers of the image, none of which helps another. */
    @Test
    void readersAreIndependent() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "verifier.c")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "verifier.elf", BASE + "verifier.image", BASE + "vm..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(BASE + "verifier.elf")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "verifier.c", BASE + "verifier.image", BASE + "vm..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage(BASE + "verifier.image", BASE + "verifier.layout", BASE + "verifier.memory")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        BASE + "verifier.c", BASE + "verifier.elf", BASE + "verifier.run", BASE + "verifier.compare")
                .check(CLASSES);
    }

    @Test
    void valuesDoNotKnowTheInterpreter() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "vm.number")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "vm.object", BASE + "vm.run", BASE + "vm.module")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(BASE + "vm.code")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "vm.run", BASE + "vm.module", BASE + "vm.builtin")
                .check(CLASSES);
    }

    /** Classes are made in one room, for one user of it. */
    @Test
    void onlyTheTranslatorMakesClasses() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "vm.translate")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.objectweb.asm..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "vm.translate")
                .and()
                .doNotHaveFullyQualifiedName(BASE + "vm.run.Pieces")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + "vm.translate")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(BASE + "vm.translate")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + "vm.run")
                .check(CLASSES);
    }

    /** No access to files, network or environment but through what a host grants. */
    @Test
    void onlyWhatIsGrantedReachesTheComputer() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "vm..")
                .and()
                .resideOutsideOfPackage(BASE + "vm.host")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.lang.foreign..")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .check(CLASSES);
    }

    @Test
    void theImageDoesNotKnowThatItBecomesC() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "freezer.rom")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + "freezer.c")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandUsesLibraries() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "cli..", BASE + "templates..", BASE + "specs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "org.apache.commons.io..", "org.stringtemplate..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandEndsTheProcessAndPrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
    }

    /** Every make calls them: what picocli and the manual need is not to be loaded for them. */
    @Test
    void theStockCommandLinesDoWithoutPicocli() {
        noClasses()
                .that()
                .resideInAPackage(BASE + "cli")
                .and()
                .haveNameMatching(
                        ".*\\.(Main|MpyTool|MakeManifest|ManifestFiles|StockParser|BuildModules|ModuleBuild|ModuleJob"
                                + "|ModuleReading|CompiledModule|Compilation|RecordFile|InputFiles|OutputFile).*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", BASE + "cli.manual")
                .check(CLASSES);
    }

    @Test
    void whatRunsInTheCompilerIsForTheBuildAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + "specs..", BASE + "templates..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "specs..", BASE + "templates..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(BASE + "specs..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + "cli..", BASE + "freezer..", BASE + "parser..", BASE + "boards..")
                .check(CLASSES);
    }

    @Test
    void theManualIsForTheBuildAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "cli.manual")
                .and()
                .doNotHaveSimpleName("InstallFiles")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + "cli.manual")
                .check(CLASSES);
    }
}
