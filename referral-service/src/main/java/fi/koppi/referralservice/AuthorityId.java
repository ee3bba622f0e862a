package fi.koppi.referralservice;

import java.util.UUID;

/** The id of an employment authority: its organisation's id at the identity provider. */
public record AuthorityId(UUID value) {}
