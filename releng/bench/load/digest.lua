-- SPDX-License-Identifier: EPL-2.0
-- For wrk: each connection loads the entry and then the file of a device, is asked for credentials, and asks again with a digest
-- (RFC 7616, MD5, qop auth), as a phone does; then comes the next device. One connection a thread, since what was answered is known of the thread alone.

local ffi = require("ffi")
ffi.cdef [[unsigned char *MD5(const unsigned char *data, size_t length, unsigned char *digest);]]
local crypto = ffi.load("libcrypto.so.3")
local digest = ffi.new("unsigned char[16]")
local hexadecimal = {}
for value = 0, 255 do hexadecimal[value] = string.format("%02x", value) end

local function md5(text)
    crypto.MD5(text, #text, digest)
    local parts = {}
    for at = 0, 15 do parts[at + 1] = hexadecimal[digest[at]] end
    return table.concat(parts)
end

local threads = {}
function setup(thread)
    thread:set("first", #threads)
    table.insert(threads, thread)
end

local devices, user, password
local current, challenge
local entered = false
local number = 0
served, refused, wrong = 0, 0, 0

function init(arguments)
    devices, user, password = tonumber(arguments[1]), arguments[2], arguments[3]
    current = first * 61
end

function request()
    local mac = string.format("7c2f80%06x", current % devices)
    local fields = { ["User-Agent"] = "Maxwell/2.22.4 " .. mac }
    if not entered then
        return wrk.format("GET", "/load/provisioning.xml", fields)
    end
    local path = "/load/" .. mac .. ".xml"
    if challenge then
        number = number + 1
        local count, client = "00000001", string.format("%08x", number)
        local response = md5(md5(user .. ":" .. challenge.realm .. ":" .. password) .. ":" .. challenge.nonce .. ":" .. count .. ":"
            .. client .. ":auth:" .. md5("GET:" .. path))
        fields.Authorization = 'Digest username="' .. user .. '", realm="' .. challenge.realm .. '", nonce="' .. challenge.nonce
            .. '", uri="' .. path .. '", algorithm=MD5, qop=auth, nc=' .. count .. ', cnonce="' .. client .. '", response="'
            .. response .. '"'
    end
    return wrk.format("GET", path, fields)
end

function response(status, headers)
    if not entered and status == 200 then
        entered = true
    elseif entered and status == 401 and not challenge then
        local field = headers["WWW-Authenticate"] or headers["Www-Authenticate"] or ""
        challenge = { realm = field:match('realm="([^"]*)"'), nonce = field:match('nonce="([^"]*)"') }
        refused = refused + 1
    else
        if status == 200 and challenge then served = served + 1 else wrong = wrong + 1 end
        entered, challenge = false, nil
        current = current + 1
    end
end

function done(summary, latency)
    local all = { served = 0, refused = 0, wrong = 0 }
    for _, thread in ipairs(threads) do
        for name in pairs(all) do all[name] = all[name] + thread:get(name) end
    end
    local errors = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout + all.wrong
    io.write(string.format("figures %d %d %d %d %.2f\n", summary.requests * 1000000 / summary.duration, all.served, all.refused,
        errors, latency:percentile(99) / 1000))
end
