package fi.koppi.referralservice.unmetneed;

import java.util.UUID;

public record UnmetNeedId(UUID value) {}
