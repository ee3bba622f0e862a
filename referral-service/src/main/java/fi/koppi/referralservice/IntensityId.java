package fi.koppi.referralservice;

import java.util.UUID;

/** The id of a period of one intensity of training. */
public record IntensityId(UUID value) {}
