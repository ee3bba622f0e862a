package fi.koppi.referralservice;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import fi.koppi.kit.testing.architecture.AnnouncementRules;
import fi.koppi.kit.testing.architecture.SiblingRules;

@AnalyzeClasses(packages = "fi.koppi.referralservice", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests announcements = ArchTests.in(AnnouncementRules.class);
  @ArchTest static final ArchTests siblings = ArchTests.in(SiblingRules.class);
}
