-- Generic cell rate algorithm (ITU-T I.371, annex A, in its virtual scheduling form), for several checks at once.
-- KEYS: two for each check, its requests' and its characters' bucket. ARGV: four for each check, in microseconds: what
-- the request costs and how far it may run ahead in the first bucket, then the same for the second; ahead 0 is no limit.
-- Returns for each check how many microseconds to wait: 0, and both buckets paid, or more, and neither touched.
-- A bucket holds the moment at which all that was spent is earned again. The clock is the server's, so that gateways
-- whose clocks differ agree.
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local waits = {}
for check = 1, #KEYS / 2 do
  local wait = 0
  local paid = {}
  for bucket = 1, 2 do
    local place = (check - 1) * 4 + bucket * 2
    local cost, ahead = tonumber(ARGV[place - 1]), tonumber(ARGV[place])
    if ahead > 0 then
      local earned = math.max(tonumber(redis.call('GET', KEYS[(check - 1) * 2 + bucket]) or 0), now)
      -- A request dearer than all that may be spent at once goes when nothing is owed, and is paid off afterwards.
      wait = math.max(wait, earned - now - math.max(0, ahead - cost))
      paid[bucket] = earned + cost
    end
  end
  if wait == 0 then
    for bucket, earned in pairs(paid) do
      local left = math.max(1, math.ceil((earned - now) / 1000))
      redis.call('SET', KEYS[(check - 1) * 2 + bucket], string.format('%.0f', earned), 'PX', left)
    end
  end
  waits[check] = math.ceil(wait)
end
return waits
