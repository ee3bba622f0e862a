package fi.koppi.badservice.need.api;

import fi.koppi.badservice.need.Needs;
import fi.koppi.badservice.need.messaging.OutboxNeedEvents;
import fi.koppi.badservice.need.persistence.PanacheNeeds;

/** A record of the api that depends on both other adapters and on a port of storage. */
public record NeedAnswers(Needs needs, OutboxNeedEvents events, PanacheNeeds storage) {}
