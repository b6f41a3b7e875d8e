package nl.jeugdpoort;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.camel.builder.RouteBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house rules about packages; what a package may use stands in its own {@code package-info.java}. */
class ArchitectuurTest {

    private static final Path BRON = Path.of("src/main/java/nl/jeugdpoort");
    private static final String WORTEL = "nl.jeugdpoort.";
    private static final Pattern MAG = Pattern.compile("May use: ([^.]+)\\.");

    private static final JavaClasses KLASSEN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("nl.jeugdpoort");

    static List<String> pakketten() {
        try (Stream<Path> mappen = Files.list(BRON)) {
            return mappen.filter(Files::isDirectory)
                    .map(map -> map.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pakketten")
    void aPackageUsesOnlyWhatItSaysItMayUse(String pakket) {
        gebruiktAlleen(pakket, mag(pakket)).check(KLASSEN);
    }

    @Test
    void aPackageThatUsesMoreIsFound() {
        ArchRule teStreng = gebruiktAlleen("verwerking", List.of("bericht"));
        assertThatThrownBy(() -> teStreng.check(KLASSEN)).isInstanceOf(AssertionError.class);
    }

    @Test
    void packagesDoNotGoInCircles() {
        slices().matching("nl.jeugdpoort.(*)..").should().beFreeOfCycles().check(KLASSEN);
    }

    @ParameterizedTest
    @MethodSource("pakketten")
    void othersUseTheFaceOfAPackageAndNotItsRooms(String pakket) {
        noClasses()
                .that()
                .resideOutsideOfPackage(WORTEL + pakket + "..")
                .should()
                .dependOnClassesThat(kamersVan(pakket))
                .allowEmptyShould(true)
                .check(KLASSEN);
    }

    @Test
    void routesAreNotBuiltInJava() {
        noClasses().should().beAssignableTo(RouteBuilder.class).check(KLASSEN);
    }

    @Test
    void camelIsKnownOnlyToTheAdaptersOfItsEndpoints() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Ingang")
                .and()
                .haveSimpleNameNotEndingWith("Routes")
                .and()
                .doNotHaveSimpleName("Wekker")
                .should()
                .dependOnClassesThat(resideInAPackage("org.apache.camel.."))
                .check(KLASSEN);
    }

    @Test
    void noPackageIsADrawerForAnything() {
        assertThat(KLASSEN.stream().map(JavaClass::getPackageName).distinct())
                .noneMatch(naam -> Arrays.stream(naam.split("\\."))
                        .anyMatch(List.of("util", "common", "impl", "manager", "helper", "service")::contains));
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(pakketten())
                .allSatisfy(pakket -> assertThat(BRON.resolve(pakket).resolve("package-info.java"))
                        .exists());
    }

    private static ArchRule gebruiktAlleen(String pakket, List<String> toegestaan) {
        String[] mag = Stream.concat(Stream.of(pakket), toegestaan.stream())
                .map(naam -> WORTEL + naam + "..")
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> eigenHuis = resideInAPackage("nl.jeugdpoort..");
        return classes()
                .that()
                .resideInAPackage(WORTEL + pakket + "..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(eigenHuis).or(resideInAnyPackage(mag)))
                .allowEmptyShould(true);
    }

    /** Packages below a capability, but for the classes that are generated from the schemas for everyone's use. */
    private static DescribedPredicate<JavaClass> kamersVan(String pakket) {
        return resideInAPackage(WORTEL + pakket + ".*..")
                .and(DescribedPredicate.not(resideInAnyPackage(
                        WORTEL + "ijw.v3_2..", WORTEL + "stuf.ggk0210..", WORTEL + "stuf.stuf0301..")));
    }

    private static List<String> mag(String pakket) {
        try {
            String tekst = Files.readString(BRON.resolve(pakket).resolve("package-info.java"));
            Matcher zin = MAG.matcher(tekst.replaceAll("\\s*\\n \\* ", " "));
            assertThat(zin.find()).as("%s says what it may use", pakket).isTrue();
            return Arrays.stream(zin.group(1).split(","))
                    .map(naam -> naam.trim().replaceAll(" .*", ""))
                    .filter(naam -> !naam.equals("nothing"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
