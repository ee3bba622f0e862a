package fi.koppi.kit.security;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The roles that a token's {@code roles} claim may hold, as {@code @RolesAllowed} needs them, and
 * the kinds of organisation whose callers may have each of them.
 */
public final class Roles {

  public static final String COACH = "coach";
  public static final String SERVICE_MANAGER = "service-manager";
  public static final String ACCOUNT_MANAGER = "account-manager";
  public static final String ADMISSIONS = "admissions";
  public static final String CATALOG_EDITOR = "catalog-editor";
  public static final String PARTNER_COORDINATOR = "partner-coordinator";
  public static final String EMPLOYER = "employer";
  public static final String PRIVACY_OFFICER = "privacy-officer";
  public static final String INTEGRATOR = "integrator";
  public static final String AUDITOR = "auditor";
  public static final String PLATFORM_ADMIN = "platform-admin";

  /** All roles. */
  public static final List<String> ALL =
      List.of(
          COACH,
          SERVICE_MANAGER,
          ACCOUNT_MANAGER,
          ADMISSIONS,
          CATALOG_EDITOR,
          PARTNER_COORDINATOR,
          EMPLOYER,
          PRIVACY_OFFICER,
          INTEGRATOR,
          AUDITOR,
          PLATFORM_ADMIN);

  private static final Set<OrganisationType> ANY =
      Collections.unmodifiableSet(EnumSet.allOf(OrganisationType.class));

  private static final Map<String, Set<OrganisationType>> ORGANISATIONS =
      Map.of(
          COACH, Set.of(OrganisationType.AUTHORITY),
          SERVICE_MANAGER, Set.of(OrganisationType.AUTHORITY),
          ACCOUNT_MANAGER, Set.of(OrganisationType.AUTHORITY),
          PRIVACY_OFFICER, Set.of(OrganisationType.AUTHORITY),
          ADMISSIONS, Set.of(OrganisationType.PROVIDER),
          CATALOG_EDITOR, Set.of(OrganisationType.PROVIDER, OrganisationType.PLATFORM),
          PARTNER_COORDINATOR, Set.of(OrganisationType.AUTHORITY, OrganisationType.PLATFORM),
          EMPLOYER, Set.of(OrganisationType.EMPLOYER),
          PLATFORM_ADMIN, Set.of(OrganisationType.PLATFORM));

  private Roles() {}

  /**
   * Returns the kinds of organisation that a role is for; in a token of another kind it does not
   * count. An integrator and an auditor may be of any.
   */
  public static Set<OrganisationType> organisations(String role) {
    return ORGANISATIONS.getOrDefault(role, ANY);
  }
}
