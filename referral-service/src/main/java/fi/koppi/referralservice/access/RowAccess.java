package fi.koppi.referralservice.access;

import fi.koppi.kit.security.Actor;
import fi.koppi.referralservice.AuthorityId;

/**
 * The side on which the present transaction reads and writes protected rows. Row-level security
 * backs the application's own checks with it: a forgotten condition in a query shows nothing
 * instead of another organisation's clients. Only {@link ProtectedData} calls it.
 *
 * <p>A side holds until the transaction ends or another one is set; without it no row is seen and
 * none can be written.
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

  /** Shows the rows of an employment authority. */
  void asAuthority(AuthorityId authority);

  /** Shows the rows of the caller's organisation, on the side on which its token puts it. */
  void as(Actor actor);

  /** Shows all rows: for consumers and timed work, which serve no single caller. */
  void asSystem();
}
