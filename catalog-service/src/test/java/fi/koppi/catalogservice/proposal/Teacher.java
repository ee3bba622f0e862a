package fi.koppi.catalogservice.proposal;

import static fi.koppi.catalogservice.Catalog.editorOf;
import static fi.koppi.catalogservice.Catalog.read;
import static fi.koppi.catalogservice.Catalog.registeredProvider;
import static fi.koppi.catalogservice.proposal.Teaching.newSkill;

import fi.koppi.kit.identifier.EscoUri;
import fi.koppi.kit.sql.Sql;
import io.restassured.response.Response;
import java.util.UUID;

/**
 * A provider of one programme that leads to one skill. No other test knows the skill, which tells
 * the teacher apart from all others.
 */
public record Teacher(UUID provider, UUID programme, EscoUri skill) {

  public static Teacher ofNewSkill(Sql sql) {
    var skill = newSkill();
    var provider = registeredProvider();
    return new Teacher(provider, Teaching.programme(sql, provider, skill), skill);
  }

  public String editor() {
    return editorOf(provider);
  }

  /** Returns the id of the proposal that the provider received for a need. */
  public String idOf(UUID need) {
    return Teaching.idOf(provider, need);
  }

  public Response sees(String proposal) {
    return read(editor(), Deciding.PATH + "/" + proposal);
  }
}
