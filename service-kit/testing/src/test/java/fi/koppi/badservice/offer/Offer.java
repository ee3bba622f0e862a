package fi.koppi.badservice.offer;

import fi.koppi.badservice.need.Needs;

/** Closes the cycle between two features. */
public record Offer(Needs needs) {}
