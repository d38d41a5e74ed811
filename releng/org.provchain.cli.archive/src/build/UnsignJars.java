// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Build step: copies the jars of one folder into another without their signatures. The JDK's caches of loaded classes skip
 * every class of a signed jar, and Eclipse's jars are signed. Run by the JDK's source launcher: {@code java UnsignJars.java FROM TO}.
 */
final class UnsignJars {

    private UnsignJars() {
    }

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        Files.createDirectories(to);
        List<Path> jars;
        try (Stream<Path> files = Files.list(from)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        for (Path jar : jars) {
            Path copy = to.resolve(jar.getFileName());
            copy(jar, copy);
            // Even seconds survive a zip, and the cache compares the times of the jars.
            long seconds = Files.getLastModifiedTime(jar).toMillis() / 2000 * 2;
            Files.setLastModifiedTime(copy, FileTime.fromMillis(seconds * 1000));
        }
    }

    private static void copy(Path jar, Path copy) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(copy);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : in.stream().toList()) {
                if (isSignature(entry.getName())) {
                    continue;
                }
                ZipEntry written = new ZipEntry(entry.getName());
                written.setTime(entry.getTime());
                out.putNextEntry(written);
                try (InputStream content = in.getInputStream(entry)) {
                    if (entry.getName().equals("META-INF/MANIFEST.MF")) {
                        out.write(withoutDigests(content));
                    } else {
                        content.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
    }

    private static boolean isSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith("META-INF/") && upper.indexOf('/', "META-INF/".length()) < 0
                && (upper.endsWith(".SF") || upper.endsWith(".RSA") || upper.endsWith(".DSA") || upper.endsWith(".EC"));
    }

    private static byte[] withoutDigests(InputStream content) throws IOException {
        Manifest manifest = new Manifest(content);
        manifest.getEntries().values().forEach(
                entry -> entry.keySet().removeIf(key -> key.toString().toUpperCase(Locale.ROOT).endsWith("-DIGEST")));
        manifest.getEntries().values().removeIf(entry -> entry.isEmpty());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        manifest.write(bytes);
        return bytes.toByteArray();
    }
}
