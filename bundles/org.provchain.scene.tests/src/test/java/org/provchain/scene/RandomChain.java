// SPDX-License-Identifier: EPL-2.0
package org.provchain.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.provchain.core.chain.ChainReader;
import org.provchain.core.chain.ServedChain;
import org.provchain.model.Chain;
import org.provchain.model.FileKind;
import org.provchain.model.Link;
import org.provchain.model.LinkKind;
import org.provchain.model.Protection;
import org.provchain.model.ProvchainFactory;
import org.provchain.model.ProvisioningFile;

/** Chains of any shape: links anywhere, circles, files that nobody reaches, URLs elsewhere, names of any length. */
public final class RandomChain {

    private static final String[] NAMES = { "a", "general", "a-very-long-name-of-a-file-that-somebody-gave",
            "Büro<&\">" };

    private RandomChain() {
    }

    /** A chain with the given number of files. */
    public static ServedChain of(long seed, int files) {
        Random random = new Random(seed);
        ProvchainFactory factory = ProvchainFactory.eINSTANCE;
        Chain chain = factory.createChain();
        chain.setName("c");
        chain.setDialectName("maxwell");
        chain.setDialectVersion("1.1");
        chain.setBase("https://prov.example.org/");
        List<ProvisioningFile> made = new ArrayList<>();
        for (int number = 0; number < files; number++) {
            ProvisioningFile file = factory.createProvisioningFile();
            file.setKind(FileKind.FILE);
            file.setName(NAMES[random.nextInt(NAMES.length)] + number);
            file.setPerDevice(random.nextInt(4) == 0);
            file.setLocation(
                    "folder/".repeat(random.nextInt(4)) + (file.isPerDevice() ? "%MACD-" : "f") + number + ".xml");
            if (random.nextInt(4) == 0) {
                Protection protection = factory.createProtection();
                file.setProtection(protection);
            }
            chain.getFiles().add(file);
            made.add(file);
        }
        for (ProvisioningFile from : made) {
            for (int links = random.nextInt(3); links > 0; links--) {
                Link link = factory.createLink();
                link.setKind(LinkKind.REDIRECT);
                if (random.nextInt(6) == 0) {
                    link.setUrl("https://elsewhere.example.org/" + random.nextInt(3) + ".xml?a=<&\"'>");
                } else {
                    link.setTarget(made.get(random.nextInt(files)));
                }
                from.getStatements().add(link);
            }
        }
        chain.setEntry(made.get(random.nextInt(files)));
        return ChainReader.read(chain, List.of());
    }
}
