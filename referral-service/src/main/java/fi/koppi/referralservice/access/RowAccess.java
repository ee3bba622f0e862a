package fi.koppi.referralservice.access;

import fi.koppi.kit.security.Actor;
import java.util.UUID;

/**
 * Tells PostgreSQL whom the present transaction serves, so that row-level security backs the
 * application's own checks: a forgotten condition in a query shows nothing instead of another
 * organisation's clients.
 *
 * <p>Call it first in every transaction that touches a protected table: in the methods of {@code
 * *Commands}, in those of {@code *Queries} (which are therefore {@code @Transactional} too) and in
 * consumers. What was said holds until the transaction ends or something else is said; without it
 * no row is seen and none can be written.
 *
 * <p>A table is protected by its migration, with the functions that V002 makes:
 *
 * <pre>{@code
 * alter table referral enable row level security;
 * alter table referral force row level security;
 * create policy referral_access on referral using (
 *   acting_side() = 'SYSTEM'
 *   or acting_side() = 'AUTHORITY' and authority_id = acting_organisation()
 *   or acting_side() = 'PROVIDER' and provider_id = acting_organisation());
 * }</pre>
 *
 * <p>A policy holds for reading and writing alike unless it says otherwise, and for migrations too:
 * one that changes rows begins with {@code select set_config('koppi.side', 'SYSTEM', true)}.
 */
public interface RowAccess {

  /** The rows of an employment authority. */
  void asOrganisation(UUID authority);

  /** The rows that concern a provider of education. */
  void asProvider(UUID provider);

  /** The rows of the caller's organisation, on the side on which its token puts it. */
  void as(Actor actor);

  /** All rows: for consumers and timed work, which serve no single caller. */
  void asSystem();
}
