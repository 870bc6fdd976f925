#!/usr/bin/env bash
# Opens the site of build/scripts/docs.sh in headless Chromium (Debian's package chromium), as a reader would: the start page, the reference of IDevicesApi, a search.
# A console error, a page that does not load or a search without the expected result fails. Outside the gate, because it needs a browser.
set -euo pipefail
cd "$(dirname "$0")/../.."
site=artifacts/site
[ -f "$site/index.html" ] || { echo "no site in $site; run build/scripts/docs.sh first"; exit 2; }
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) || { echo "no Chromium found; on Debian: apt-get install chromium"; exit 2; }

work=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
trap 'kill "$server" 2> /dev/null || true; rm -rf "$work" "$site/check.html"' EXIT
dotnet tool restore > /dev/null
timeout 120 dotnet docfx serve "$site" -p "$port" -n 127.0.0.1 > "$work/server.log" 2>&1 &
server=$!
for _ in $(seq 100); do
    (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null && break
    sleep 0.2
done

# A page beside the site that does the walk in a frame and leaves its findings in its own text.
cat > "$site/check.html" <<'HTML'
<!doctype html><title>check</title><pre id="out"></pre><iframe id="frame" width="1200" height="900"></iframe>
<script type="module">
const out = document.getElementById("out"), frame = document.getElementById("frame");
const say = text => { out.textContent += text + "\n"; };
const until = async (what, test) => {
    for (let i = 0; i < 4000; i++) {
        const value = test();
        if (value) { return value; }
        // A fetch takes real time; timers do not under --virtual-time-budget, and the search index is read by a worker.
        await fetch("favicon.ico?" + i, { cache: "no-store" });
    }
    throw new Error("not found: " + what);
};
const open = async (path, title) => {
    frame.src = path;
    await until(path, () => frame.contentDocument?.readyState === "complete" && frame.contentDocument.title.includes(title));
    say("opened " + path + ": " + frame.contentDocument.title);
};
try {
    await open("index.html", "ExtraHop.Client");
    await open("api/ExtraHop.Client.IDevicesApi.html", "IDevicesApi");
    await until("GetAsync", () => frame.contentDocument.body.textContent.includes("GetAsync"));
    const input = await until("the search field", () => frame.contentDocument.querySelector("#search-query:not([disabled])"));
    input.value = "IDevicesApi";
    input.dispatchEvent(new frame.contentWindow.Event("input", { bubbles: true }));
    const hit = await until("a result for IDevicesApi", () => frame.contentDocument.querySelector("#search-results .sr-item a, #search-results a[href*='IDevicesApi']"));
    say("search: " + hit.textContent.trim());
    say("finished");
} catch (error) {
    say("failed: " + error.message);
}
</script>
HTML

timeout 100 "$browser" --headless=new --no-sandbox --disable-gpu --user-data-dir="$work/profile" --enable-logging=stderr --virtual-time-budget=30000 --dump-dom "http://127.0.0.1:$port/check.html" \
    > "$work/dom.html" 2> "$work/browser.log" || { tail -n 20 "$work/browser.log"; echo "the browser failed"; exit 1; }
sed -n '/<pre id="out">/,/<\/pre>/p' "$work/dom.html" | sed 's/<[^>]*>//g'
grep -q '^finished' <(sed 's/<[^>]*>//g' "$work/dom.html") || { echo "the walk did not finish"; exit 1; }
if grep 'CONSOLE' "$work/browser.log" | grep -iE 'error|uncaught|failed'; then
    echo "the console has errors"
    exit 1
fi
echo "no console error"
