package io.mandate.task;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;

/** The arrows between packages, and what nobody does. An empty match fails. */
@AnalyzeClasses(packages = "io.mandate.task", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] ADAPTERS = {"..rest..", "..kafka..", "..schedule.."};

  @ArchTest
  static final ArchRule a_service_knows_the_others_by_what_they_say =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("io.mandate.hierarchy..", "io.mandate.escalation..")
                  .and(
                      not(
                          resideInAnyPackage(
                              "io.mandate.hierarchy.api..",
                              "io.mandate.hierarchy.replica..",
                              "io.mandate.escalation.api.."))));

  @ArchTest
  static final ArchRule features_do_not_know_their_adapters =
      noClasses()
          .that()
          .resideOutsideOfPackages(ADAPTERS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ADAPTERS);

  @ArchTest
  static final ArchRule adapters_do_not_know_each_other =
      slices()
          .matching("io.mandate.task.*.(rest|kafka|schedule)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule features_have_no_cycles =
      slices().matching("io.mandate.task.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule the_org_knows_no_feature =
      noClasses()
          .that()
          .resideInAPackage("io.mandate.task.org..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.mandate.task.tasks..", "io.mandate.task.directives..");

  @ArchTest
  static final ArchRule resources_are_hidden =
      classes()
          .that()
          .resideInAPackage("..rest..")
          .and()
          .haveSimpleNameEndingWith("Resource")
          .should()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule nobody_asks_what_time_it_is =
      noClasses()
          .that(not(resideInAPackage("io.mandate.task.org..")))
          .should()
          .accessTargetWhere(
              JavaAccess.Predicates.target(HasName.Predicates.name("now").as("named now()"))
                  .and(
                      JavaAccess.Predicates.targetOwner(
                          resideInAPackage("java.time..").as("of java.time"))));

  @ArchTest
  static final ArchRule nothing_is_injected_into_fields =
      fields().should().notBeAnnotatedWith(Inject.class);
}
