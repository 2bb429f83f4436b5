import java.io.File;
import java.nio.charset.StandardCharsets;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.FilterConfigurationMapper;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.filterwriter.IFilterWriter;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;

/** Opens a file as Okapi does, and writes it back: format, source language, target language, file, output. */
public final class Okapi {
  public static void main(String[] words) throws Exception {
    for (int at = 0; at + 4 < words.length; at += 5)
      one(words[at], words[at + 1], words[at + 2], new File(words[at + 3]), new File(words[at + 4]));
  }

  private static void one(String format, String from, String to, File in, File out) throws Exception {
    if (format.equals("xliff2")) {
      XLIFFReader.validate(in, null);
      int units = 0;
      try (XLIFFReader reader = new XLIFFReader(); XLIFFWriter writer = new XLIFFWriter()) {
        reader.open(in);
        writer.create(out, from, to);
        while (reader.hasNext()) {
          net.sf.okapi.lib.xliff2.reader.Event event = reader.next();
          if (event.isUnit()) units++;
          writer.writeEvent(event);
        }
      }
      System.out.println("xliff2 " + in.getName() + " " + units);
      return;
    }
    IFilter filter = filterFor(format);
    int units = 0;
    LocaleId source = LocaleId.fromBCP47(from);
    LocaleId target = LocaleId.fromBCP47(to);
    try (RawDocument document = new RawDocument(in.toURI(), "UTF-8", source, target)) {
      filter.open(document);
      IFilterWriter writer = filter.createFilterWriter();
      writer.setOptions(target, "UTF-8");
      writer.setOutput(out.getPath());
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) units++;
        writer.handleEvent(event);
      }
      writer.close();
      filter.close();
    }
    System.out.println(format + " " + in.getName() + " " + units);
  }

  private static IFilter filterFor(String format) {
    switch (format) {
      case "xliff": return new net.sf.okapi.filters.xliff.XLIFFFilter();
      case "tmx": return new net.sf.okapi.filters.tmx.TmxFilter();
      default: {
        // Else the writer fills what is not translated with the English.
        net.sf.okapi.filters.po.POFilter filter = new net.sf.okapi.filters.po.POFilter();
        ((net.sf.okapi.filters.po.Parameters) filter.getParameters()).setAllowEmptyOutputTarget(true);
        return filter;
      }
    }
  }
}
