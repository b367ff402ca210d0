-- Generic cell rate algorithm (ITU-T I.371, annex A, in its virtual scheduling form), for several checks at once.
-- KEYS: two for each check, its requests' and its characters' bucket. ARGV: four for each check, in microseconds: what
-- the request costs and how far it may run ahead in the first bucket, then the same for the second; ahead 0 is no limit.
-- Returns for each check how many microseconds to wait: 0, and both buckets paid, or more, and neither touched.
-- A bucket holds the moment at which all that was spent is earned again, and behind a point and three zeros the moment
-- of its last change: to the version before, which knows no such thing, that is a fraction too small to count. The clock
-- is the server's, so that gateways whose clocks differ agree. Where it was set back, what is owed is owed from the new
-- time on: else all would wait until the old one comes again.
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local function put(key, earned, moment)
  local left = math.max(1, math.ceil((earned - moment) / 1000))
  redis.call('SET', key, string.format('%.0f.000%.0f', earned, moment), 'PX', left)
end
local waits = {}
for check = 1, #KEYS / 2 do
  local wait = 0
  local paid = {}
  for bucket = 1, 2 do
    local place = (check - 1) * 4 + bucket * 2
    local cost, ahead = tonumber(ARGV[place - 1]), tonumber(ARGV[place])
    if ahead > 0 then
      local key = KEYS[(check - 1) * 2 + bucket]
      local earned, changed = string.match(redis.call('GET', key) or '0', '^(%d+)%.?(%d*)$')
      earned, changed = tonumber(earned), tonumber(changed) or 0
      if changed > now then
        earned = earned - changed + now
        put(key, earned, now)
      end
      earned = math.max(earned, now)
      -- A request dearer than all that may be spent at once goes when nothing is owed, and is paid off afterwards.
      wait = math.max(wait, earned - now - math.max(0, ahead - cost))
      paid[bucket] = earned + cost
    end
  end
  if wait == 0 then
    for bucket, earned in pairs(paid) do
      put(KEYS[(check - 1) * 2 + bucket], earned, now)
    end
  end
  waits[check] = math.ceil(wait)
end
return waits
