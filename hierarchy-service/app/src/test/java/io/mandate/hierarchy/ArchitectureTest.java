package io.mandate.hierarchy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

/** What the packages may know of each other. A rule that matches nothing fails. */
@AnalyzeClasses(
    packages = "io.mandate.hierarchy",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule the_service_hears_no_other_service =
      noClasses()
          .that()
          .resideInAPackage("io.mandate.hierarchy..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.mandate.task..", "io.mandate.escalation..");

  @ArchTest
  static final ArchRule features_do_not_reach_into_adapters =
      noClasses()
          .that()
          .resideOutsideOfPackage("..rest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.mandate.hierarchy..rest..");

  @ArchTest
  static final ArchRule packages_make_no_circle =
      SlicesRuleDefinition.slices()
          .matching("io.mandate.hierarchy.(*)..")
          .should()
          .beFreeOfCycles();

  @ArchTest
  static final ArchRule sql_is_the_database_package_s =
      noClasses()
          .that()
          .resideInAnyPackage("..rest..", "io.mandate.hierarchy.relations")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.mandate.hierarchy.database");

  @ArchTest
  static final ArchRule resources_are_hidden =
      classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule nothing_is_injected_into_fields =
      noFields().should().beAnnotatedWith(Inject.class);

  @ArchTest
  static final ArchRule fields_are_private =
      fields()
          .that()
          .doNotHaveModifier(JavaModifier.STATIC)
          .and()
          .doNotHaveName("this$0")
          .should()
          .bePrivate();

  @ArchTest
  static final ArchRule nobody_asks_the_machine_for_the_time =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(OffsetDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);
}
