package fi.koppi.catalogservice.moochub.api;

import fi.koppi.catalogservice.OfferingId;
import fi.koppi.catalogservice.ProgrammeId;

/**
 * What the profile asks for and the catalogue itself does not hold.
 *
 * @param address where others reach the service
 * @param escoVersion the edition of ESCO that the catalogue has taken in
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

  /** Brackets have to be written otherwise in an address. */
  String page(int number, int size) {
    return "%s/moochub/v3/courses?page%%5Bnumber%%5D=%d&page%%5Bsize%%5D=%d"
        .formatted(address, number, size);
  }
}
