// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
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

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Build step: copies the jars of one folder into another so that the JDK's caches of loaded classes take all of them. They skip
 * every class of a signed jar, and Eclipse's jars are signed; and every class without a map of its stack, with all that inherits
 * from it, which of ANTLR 3 and picocli is much: those get one. Run by the JDK's source launcher with ASM on its class path:
 * {@code java -cp asm.jar CacheableJars.java FROM TO}.
 */
final class CacheableJars {

    /** Java 7, from which on every class has a map of its stack (JVMS 4.10). */
    private static final int MAPPED = 51;
    private static final int MAJOR = 7;

    private final ClassLoader libraries;

    private CacheableJars(ClassLoader libraries) {
        this.libraries = libraries;
    }

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        Files.createDirectories(to);
        List<Path> jars;
        try (Stream<Path> files = Files.list(from)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
        URL[] urls = new URL[jars.size()];
        for (int at = 0; at < urls.length; at++) {
            urls[at] = jars.get(at).toUri().toURL();
        }
        CacheableJars jarsForCache = new CacheableJars(new URLClassLoader(urls, ClassLoader.getPlatformClassLoader()));
        for (Path jar : jars) {
            Path copy = to.resolve(jar.getFileName());
            jarsForCache.copy(jar, copy);
            // Even seconds survive a zip, and the cache compares the times of the jars.
            long seconds = Files.getLastModifiedTime(jar).toMillis() / 2000 * 2;
            Files.setLastModifiedTime(copy, FileTime.fromMillis(seconds * 1000));
        }
    }

    private void copy(Path jar, Path copy) throws IOException {
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
                    } else if (entry.getName().endsWith(".class")) {
                        out.write(mapped(content.readAllBytes()));
                    } else {
                        content.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
    }

    /** The class with a map of its stack; as it is where it has one, or none can be made. */
    private byte[] mapped(byte[] type) {
        if (type.length <= MAJOR || (type[MAJOR - 1] & 0xFF) != 0 || (type[MAJOR] & 0xFF) >= MAPPED) {
            return type;
        }
        try {
            ClassReader reader = new ClassReader(type);
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
                @Override
                protected ClassLoader getClassLoader() {
                    return libraries;
                }
            };
            reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
                @Override
                public void visit(int version, int access, String name, String signature, String parent,
                        String[] interfaces) {
                    super.visit(MAPPED, access, name, signature, parent, interfaces);
                }
            }, ClassReader.SKIP_FRAMES);
            return writer.toByteArray();
        } catch (RuntimeException | LinkageError notMapped) {
            // a class of a library that is not there, or an instruction that has no map: it works uncached
            return type;
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
