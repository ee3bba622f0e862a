package fi.koppi.kit.identifier;

/**
 * The form of an e-mail address, which the schemas show: one {@code @}, and around it nothing that
 * only mail programs use. Whether it exists is known when a message arrives.
 */
public final class EmailForm {

  public static final String FORM =
      "^[^\\s@<>()\",:;\\[\\]\\\\]{1,64}@[^\\s@<>()\",:;\\[\\]\\\\]{1,253}$";

  public static final String ADVICE = "must be an e-mail address, such as office@example.org";

  private EmailForm() {}
}
