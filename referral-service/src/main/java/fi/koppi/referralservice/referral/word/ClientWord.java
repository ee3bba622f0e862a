package fi.koppi.referralservice.referral.word;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The word of a client on which somebody takes a step for the client. It tells how and when the
 * client said so, and nothing of what was said.
 *
 * @param day the day in Finland on which the client said so
 * @param notedBy the id, at the authority, of the person who heard or read it
 */
@Embeddable
public record ClientWord(
    @Enumerated(EnumType.STRING) @Column(name = "on_behalf_channel") WordChannel channel,
    @Column(name = "on_behalf_day") LocalDate day,
    @Column(name = "on_behalf_noted_by") String notedBy) {}
