package org.hearsay;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the house to its plan. */
class LayersTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.hearsay");

    private static final String[] STEPS = {
        "..page..",
        "..when..",
        "..attribution..",
        "..speaker..",
        "..story..",
        "..reuse..",
        "..statement..",
        "..collation..",
        "..stemma..",
        "..conflict..",
        "..wording.."
    };

    /** Nouns that a step hands over between its own two verbs. */
    private static final List<String> HANDED_OVER =
            List.of("Draft", "OutletMemory", "Imprint", "ArticleWords", "People");

    private static final Set<String> DIFFER_BY_MACHINE = Set.of(
            "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "sin", "cos", "tan", "asin", "acos",
            "atan", "atan2", "sinh", "cosh", "tanh");

    @Test
    void theModelKnowsNothingButJava() {
        classes()
                .that()
                .resideInAPackage("org.hearsay.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.hearsay.model..")
                .check(CORE);
    }

    @Test
    void theModelIsRecordsEnumsAndInterfaces() {
        DescribedPredicate<JavaClass> data = new DescribedPredicate<>("a record, an enum or an interface") {
            @Override
            public boolean test(JavaClass type) {
                return type.isRecord()
                        || type.isEnum()
                        || type.isInterface()
                        || type.getModifiers().contains(SYNTHETIC);
            }
        };
        classes()
                .that()
                .resideInAPackage("org.hearsay.model..")
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(data))
                .check(CORE);
    }

    @Test
    void textKnowsOnlyTheModel() {
        classes()
                .that()
                .resideInAPackage("org.hearsay.text..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.hearsay.model..", "org.hearsay.text..")
                .check(CORE);
    }

    @Test
    void glossariesKnowOnlyTextAndModel() {
        classes()
                .that()
                .resideInAPackage("org.hearsay.gloss..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "opennlp.tools.stemmer..",
                        "org.hearsay.model..",
                        "org.hearsay.text..",
                        "org.hearsay.gloss..")
                .check(CORE);
    }

    @Test
    void stepsDoNotKnowEachOther() {
        slices().matching("org.hearsay.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(anywhere(), in("org.hearsay.model"))
                .ignoreDependency(anywhere(), in("org.hearsay.text"))
                .ignoreDependency(anywhere(), in("org.hearsay.gloss"))
                .ignoreDependency(in("org.hearsay.pipeline"), anywhere())
                .check(CORE);
    }

    @Test
    void stepsKeepNothingThatChanges() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(STEPS)
                .and()
                .areStatic()
                .should()
                .beFinal()
                .check(CORE);
        List<String> open = CORE.stream()
                .filter(type -> type.getModifiers().contains(PUBLIC) && !type.isEnum())
                .filter(type -> isStep(type))
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getModifiers().contains(FINAL))
                .map(field -> field.getFullName())
                .toList();
        assertThat(open).isEmpty();
    }

    @Test
    void coreReadsNoClock() {
        noClasses()
                .should()
                .callMethodWhere(named("java.time", "now"))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .check(CORE);
    }

    /** What {@link Math} gives for these may differ by machine; {@link StrictMath} is the same on all. */
    @Test
    void coreReckonsTheSameOnEveryMachine() {
        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<>("a function of Math that may differ by machine") {
                    @Override
                    public boolean test(JavaMethodCall call) {
                        return call.getTargetOwner().isEquivalentTo(Math.class)
                                && DIFFER_BY_MACHINE.contains(call.getTarget().getName());
                    }
                })
                .check(CORE);
    }

    @Test
    void coreOpensNoFileAndNoConnection() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.jsoup.Connection")
                .check(CORE);
    }

    @Test
    void onlyThePageStepReadsMarkup() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.hearsay.page..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(CORE);
    }

    @Test
    void aStepHasAtMostTwoPublicVerbs() {
        Map<String, List<String>> open = CORE.stream()
                .filter(LayersTest::isStep)
                .filter(type -> type.getModifiers().contains(PUBLIC) && type.isTopLevelClass())
                .filter(type -> !type.isRecord() && !type.isInterface() && !type.isEnum())
                .filter(type -> !HANDED_OVER.contains(type.getSimpleName()))
                .sorted(Comparator.comparing(JavaClass::getName))
                .collect(Collectors.groupingBy(
                        JavaClass::getPackageName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getSimpleName, Collectors.toList())));
        assertThat(open).isNotEmpty().allSatisfy((step, types) -> assertThat(types)
                .hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .that()
                .areTopLevelClasses()
                .should()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Processor")
                .check(CORE);
    }

    private static boolean isStep(JavaClass type) {
        return List.of(STEPS).stream().anyMatch(step -> type.getPackageName().contains("." + step.replace(".", "")));
    }

    private static DescribedPredicate<JavaClass> in(String name) {
        return JavaClass.Predicates.resideInAPackage(name + "..");
    }

    private static DescribedPredicate<JavaClass> anywhere() {
        return DescribedPredicate.alwaysTrue();
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> named(
            String owner, String method) {
        return new DescribedPredicate<>(owner + ".." + method) {
            @Override
            public boolean test(com.tngtech.archunit.core.domain.JavaMethodCall call) {
                return call.getTargetOwner().getPackageName().startsWith(owner)
                        && call.getTarget().getName().equals(method);
            }
        };
    }
}
