package fi.koppi.badservice.need;

import fi.koppi.badservice.need.api.NeedAnswers;
import fi.koppi.badservice.offer.Offer;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A resource, entity and use case in one class, which breaks the rules for each. */
@Entity
@Path("/v1/needs")
public class NeedManager {

  @Inject @Nullable NeedAnswers answers;
  @Nullable Offer offer;
  Instant since = Instant.now();

  public void setSince(Instant since) {
    this.since = since;
  }

  @GET
  public void read() {
    new OfferCommands().receive();
  }

  @POST
  @Transactional
  public void draft() {
    System.out.println(since);
  }
}
