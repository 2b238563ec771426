package org.mainstay.house.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mainstay.outside.casemaking.pack.PackFiles.Form;
import org.mainstay.outside.casemaking.verify.PackFile;
import org.mainstay.outside.casemaking.verify.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Works every figure of a pack's file out again, and says what does not agree.
@Command(
    name = "verify",
    description =
        "Works every figure of an evidence pack (HTML, PDF or ODS) out again from the noticeboard.",
    footer = {"", "Ends with 1 if a figure, a source or a quote does not agree."})
final class VerifyVerb implements Verb {
  private static final long BYTES_MAX = 20_000_000;

  @Mixin private Settings settings = new Settings();

  @Parameters(index = "0", paramLabel = "FILE", description = "the pack or its briefing")
  private Path file = Path.of("");

  @Override
  public Integer call() {
    var pack = read();
    Verified verified;
    try (var desk = PackVerb.Desk.open(settings)) {
      verified = desk.tools().verifier().verify(pack);
    }
    if (verified.agrees()) {
      System.out.println(
          "%s agrees with the noticeboard: figures worked out again: %d, quotes in force: %d."
              .formatted(file.getFileName(), verified.figures(), pack.pack().quotes().size()));
      return Main.DONE;
    }
    verified
        .findings()
        .forEach(
            finding ->
                System.err.println(
                    "MAINSTAY-VERIFY-002: %s Way out: use no number of this file; make the pack anew"
                        .formatted(finding)));
    return Main.REFUSED;
  }

  private PackFile read() {
    String name = file.getFileName() == null ? "" : file.getFileName().toString();
    var form =
        Form.of(name.substring(name.lastIndexOf('.') + 1))
            .orElseThrow(() -> refused("its name does not end with .html, .pdf or .ods"));
    try {
      if (Files.size(file) > BYTES_MAX) {
        throw refused("it is larger than any pack");
      }
      return PackFile.read(form, Files.readAllBytes(file));
    } catch (IOException e) {
      throw refused("it cannot be read");
    } catch (PackFile.NoPack e) {
      throw refused(String.valueOf(e.getMessage()));
    }
  }

  private Refused refused(String why) {
    return new Refused(
        "MAINSTAY-VERIFY-001: %s is no pack that can be verified: %s. Way out: give a file that ./mainstay pack or the office made"
            .formatted(file, why));
  }
}
