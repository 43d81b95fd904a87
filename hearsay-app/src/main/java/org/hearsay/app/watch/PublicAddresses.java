package org.hearsay.app.watch;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;

/**
 * Tells which addresses may be asked: http and https, usual ports, hosts of which every address is public. A host is
 * resolved once and the connection made to the address that was checked, so that a second answer of the name server
 * (DNS rebinding) changes nothing.
 */
final class PublicAddresses {
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);

    private final Resolve resolve;
    private final boolean loopback;

    /** Turns a host's name into its addresses. */
    interface Resolve {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    /** Asks the system's name service. */
    PublicAddresses() {
        this(InetAddress::getAllByName, false);
    }

    /** @param loopback also take this machine's own addresses and any port: for tests against a server of one's own */
    PublicAddresses(Resolve resolve, boolean loopback) {
        this.resolve = resolve;
        this.loopback = loopback;
    }

    /**
     * The address to connect to.
     *
     * @throws Refused if the URL must not be asked
     */
    InetAddress check(URI url) throws IOException {
        String scheme = String.valueOf(url.getScheme());
        String host = url.getHost();
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new Refused("neither http nor https");
        }
        if (host == null || host.isEmpty() || url.getRawUserInfo() != null) {
            throw new Refused("no plain host in the address");
        }
        if (!loopback && !PORTS.contains(url.getPort())) {
            throw new Refused("port " + url.getPort());
        }
        InetAddress[] all;
        try {
            all = resolve.addresses(host);
        } catch (UnknownHostException unknown) {
            throw new Refused("no such host");
        }
        for (InetAddress address : all) {
            if (!isPublic(address) && !(loopback && address.isLoopbackAddress())) {
                throw new Refused("not a public address");
            }
        }
        return all[0];
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    /** Not one of the blocks that RFC 6890 and its successors keep for other uses. */
    private static boolean isPublic4(byte[] bytes) {
        int a = bytes[0] & 0xff;
        int b = bytes[1] & 0xff;
        int c = bytes[2] & 0xff;
        boolean kept = a == 0
                || a == 10
                || a == 127
                || a >= 224
                || a == 100 && b >= 64 && b < 128
                || a == 169 && b == 254
                || a == 172 && b >= 16 && b < 32
                || a == 192 && b == 168
                || a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 192 && b == 88 && c == 99
                || a == 198 && (b == 18 || b == 19)
                || a == 198 && b == 51 && c == 100
                || a == 203 && b == 0 && c == 113;
        return !kept;
    }

    /** Global unicast (2000::/3) that does not carry an IPv4 address or stand in books. */
    private static boolean isPublic6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        boolean carriesIpv4 = first == 0x2002 || first == 0x2001 && second == 0;
        boolean inBooks = first == 0x2001 && second == 0xdb8 || first == 0x3fff;
        boolean mapped = Arrays.equals(Arrays.copyOf(bytes, 10), new byte[10]);
        return (first & 0xe000) == 0x2000 && !carriesIpv4 && !inBooks && !mapped;
    }
}
