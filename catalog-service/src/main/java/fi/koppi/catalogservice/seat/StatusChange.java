package fi.koppi.catalogservice.seat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One step in a seat's life; never changed once written. */
@Embeddable
public record StatusChange(@Enumerated(EnumType.STRING) SeatStatus status, Instant at) {}
