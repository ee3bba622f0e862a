package fi.koppi.badservice.need.api;

import fi.koppi.badservice.need.Needs;
import fi.koppi.badservice.need.messaging.OutboxNeedEvents;
import fi.koppi.badservice.need.persistence.PanacheNeeds;

/** Knows both other adapters and a port of storage. */
public record NeedAnswers(Needs needs, OutboxNeedEvents events, PanacheNeeds storage) {}
