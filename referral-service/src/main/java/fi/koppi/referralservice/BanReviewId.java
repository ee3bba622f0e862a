package fi.koppi.referralservice;

import java.util.UUID;

/** The id of the task to look at a security ban again. It is random and leads to no client. */
public record BanReviewId(UUID value) {}
