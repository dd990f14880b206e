import java.io.FileInputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Runs one of veraPDF's profiles over many files in one start of Java.
 * Arguments: the profile (such as ua1), then the files.
 * Prints one line a file, "file TAB true|false TAB number of checks", each followed by its failures, indented by a tab.
 */
public class VeraPdf {
  private static final int MOST_FAILURES_OF_A_RULE = 3;
  private static final int MOST_FAILURES_SHOWN = 12;

  public static void main(String[] arguments) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour profile = PDFAFlavour.byFlavourId(arguments[0]);
    for (int i = 1; i < arguments.length; i++) {
      check(arguments[i], profile);
    }
  }

  private static void check(String file, PDFAFlavour profile) throws Exception {
    try (FileInputStream stream = new FileInputStream(file);
        PDFAParser parser = Foundries.defaultInstance().createParser(stream, profile);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(profile, MOST_FAILURES_OF_A_RULE, false, true, false)) {
      ValidationResult result = validator.validate(parser);
      System.out.println(file + "\t" + result.isCompliant() + "\t" + result.getTotalAssertions());
      failures(result).stream().limit(MOST_FAILURES_SHOWN).forEach(failure -> System.out.println("\t" + failure));
    }
  }

  private static Set<String> failures(ValidationResult result) {
    Set<String> failures = new LinkedHashSet<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        String where = assertion.getLocation() == null ? "" : " @ " + assertion.getLocation().getContext();
        failures.add(
            assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber() + " "
                + assertion.getMessage().replace('\n', ' ') + where);
      }
    }
    return failures;
  }
}
