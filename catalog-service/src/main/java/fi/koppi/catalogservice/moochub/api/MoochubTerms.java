package fi.koppi.catalogservice.moochub.api;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;

/**
 * The values that the profile requires and the catalogue doesn't store.
 *
 * @param address the public address of the service
 * @param escoVersion the edition of ESCO that the catalogue uses
 */
record MoochubTerms(String address, String escoVersion) {

  String programme(ProgrammeId id) {
    return programmes() + id.value();
  }

  String programmes() {
    return address + "/v1/programmes/";
  }

  String offering(OfferingId id) {
    return address + "/v1/offerings/" + id.value();
  }

  /** Escapes brackets, which an address cannot have. */
  String page(int number, int size) {
    return "%s/moochub/v3/courses?page%%5Bnumber%%5D=%d&page%%5Bsize%%5D=%d"
        .formatted(address, number, size);
  }
}
