package fi.koppi.referralservice.client.api;

import fi.koppi.referralservice.client.rotation.MasterKeyUse;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The master keys of the service, by their ids. */
@Schema(
    examples =
        """
        {"items": [{"id": "3f1c0a7be52d9846", "present": false, "since": "2026-01-12T07:30:00Z",
                    "succeededAt": "2027-01-12T07:30:00Z", "wrappedKeys": 0, "held": true,
                    "removable": true},
                   {"id": "a07be52d98463f1c", "present": true, "since": "2027-01-12T07:30:00Z",
                    "wrappedKeys": 40211, "held": true, "removable": false}]}\
        """)
record MasterKeysView(List<MasterKeyView> items) {

  static MasterKeysView of(List<MasterKeyUse> uses) {
    return new MasterKeysView(uses.stream().map(MasterKeyView::of).toList());
  }

  /** One master key, and what it wraps. */
  @Schema(
      examples =
          """
          {"id": "3f1c0a7be52d9846", "present": false, "since": "2026-01-12T07:30:00Z",
           "succeededAt": "2027-01-12T07:30:00Z", "wrappedKeys": 0, "held": true,
           "removable": true}\
          """)
  record MasterKeyView(
      String id,
      boolean present,
      Instant since,
      @Nullable Instant succeededAt,
      long wrappedKeys,
      boolean held,
      boolean removable) {

    static MasterKeyView of(MasterKeyUse use) {
      var master = use.master();
      return new MasterKeyView(
          master.id(),
          master.isPresent(),
          master.since(),
          master.succeededAt(),
          use.keys(),
          use.isHeld(),
          use.isRemovable());
    }
  }
}
