package org.waymate.web.talk;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.waymate.web.InPlayground;

/// The people of the playground: some plainly made up ones, and whom visitors add.
@Component
@InPlayground
public class Cast implements SmartInitializingSingleton {

    private static final int LONGEST_SLUG = 30;

    private final Players players;

    Cast(Players players) {
        this.players = players;
    }

    /// Before the first visitor comes.
    @Override
    public void afterSingletonsInstantiated() {
        gather();
    }

    /// Brings the made up people together, where nobody is yet.
    public void gather() {
        if (players.count() == 0) {
            players.saveAll(List.of(
                    new Player("noor", 0, "Noor", ZoneId.of("Europe/London"), Locale.UK, true),
                    new Player("ana", 1, "Ana", ZoneId.of("Europe/Madrid"), Locale.forLanguageTag("es-ES"),
                            false),
                    new Player("ben", 2, "Ben", ZoneId.of("America/Chicago"), Locale.US, false),
                    new Player("carla", 3, "Carla", ZoneId.of("America/Mexico_City"),
                            Locale.forLanguageTag("es-MX"), false),
                    new Player("davi", 4, "Davi", ZoneId.of("America/Sao_Paulo"), Locale.US, false),
                    new Player("emi", 5, "Emi", ZoneId.of("Asia/Tokyo"), Locale.UK, false),
                    new Player("farid", 6, "فريد", ZoneId.of("Africa/Cairo"), Locale.UK, false)));
        }
    }

    /// Whose time it is on the program's clock.
    public Player first() {
        return players.first();
    }

    public long count() {
        return players.count();
    }

    /// Those whose names have a word that begins so, the first in line first.
    public List<Player> likeNamed(String beginning, int most) {
        return players.likeNamed(like(beginning), Limit.of(most));
    }

    public long countLikeNamed(String beginning) {
        return players.countLikeNamed(like(beginning));
    }

    private static String like(String beginning) {
        return beginning.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    public List<Player> everybody() {
        return players.inLine();
    }

    public Optional<Player> called(String slug) {
        return players.called(slug);
    }

    /// By what people call them or by how they are written in addresses, whatever the case of the letters.
    public Optional<Player> known(String word) {
        return players.known(word.toLowerCase(Locale.ROOT), Limit.of(1)).stream().findFirst();
    }

    public Player join(String name, ZoneId zone, Locale locale, boolean administers) {
        var line = (int) players.count();
        return players.save(new Player(freeSlug(name, line), line, name, zone, locale, administers));
    }

    /// Somebody made up comes too, unless they are there.
    public void come(String slug, String name, ZoneId zone, Locale locale) {
        if (!players.existsById(slug)) {
            players.save(new Player(slug, (int) players.count(), name, zone, locale, false));
        }
    }

    public void takeMessages(Player player, boolean takes) {
        player.takeMessages(takes);
        players.save(player);
    }

    /// A visitor plays them from now on, or lets them live on by themselves.
    public void play(String slug, boolean played) {
        players.play(slug, played);
    }

    private String freeSlug(String name, int line) {
        var latin = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var slug = latin.isBlank() ? "person" : latin.substring(0, Math.min(LONGEST_SLUG, latin.length()));
        return latin.isBlank() || players.existsById(slug) ? slug + "-" + line : slug;
    }
}
