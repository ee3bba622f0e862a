package fi.koppi.kit.identifier;

/**
 * The form of the address of a web page, which the schemas show: http or https, a host, and nothing
 * that signs somebody in or that ends an attribute of HTML. Whether the page exists is known when
 * somebody opens it.
 */
public final class WebAddressForm {

  public static final String FORM =
      "^[hH][tT][tT][pP][sS]?://"
          + "[^\\s/?#@:%.\\\\\"<>\\[\\]]+(\\.[^\\s/?#@:%.\\\\\"<>\\[\\]]+)*\\.?"
          + "(:\\d{1,5})?([/?#][^\\s\\\\\"<>]*)?$";

  public static final String ADVICE =
      "must be the whole address of a web page, such as https://materials.example/urakortit";

  private WebAddressForm() {}
}
