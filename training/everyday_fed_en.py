"""What tools and searches hand to a model on ordinary days, English: thresholds are chosen on it, nothing is trained on it."""

from __future__ import annotations

from typing import Final

from training.templates_en.frames import bars, broken

# Tool results as programs write them: JSON, CSV, rows, logs, traces.
_MACHINE: Final[tuple[str, ...]] = broken(r"""
{"city": "Leeds", "temp_c": 11.4, "condition": "light drizzle", "wind_kph": 19, "humidity": 86, "updated": "2025-03-04T08:15:00Z"}
{"symbol": "NRVA", "price": 48.12, "change_pct": -1.3, "volume": 2210944, "currency": "EUR", "market": "closed"}
{"status": "error", "code": 429, "message": "Rate limit exceeded. Please wait 30 seconds and try again."}
{"results": [], "total": 0, "took_ms": 12, "hint": "Check the spelling or use fewer filters."}
[{"id": 81, "title": "Dentist", "start": "2025-06-11T09:30", "end": "2025-06-11T10:00", "location": "Mill Road 4"}, {"id": 82, "title": "Pick up bike", "start": "2025-06-11T17:45"}]
{"order": "A-20931", "items": [{"sku": "LMP-04", "qty": 2}, {"sku": "BLB-E27", "qty": 6}], "total": "64.80", "shipping": "standard", "note": "Leave with neighbour if nobody is home"}
{"user": {"id": 5521, "role": "admin", "last_login": "2025-01-19"}, "permissions": ["read", "write", "invite"]}
{"jobs": [{"name": "nightly-backup", "state": "succeeded", "seconds": 412}, {"name": "thumbnail-cleanup", "state": "failed", "exit_code": 2}]}
{"flight": "KX 417", "from": "OSL", "to": "EDI", "status": "Delayed", "gate": "B12", "new_departure": "18:55", "message": "Passengers, please remain near the gate."}
{"translation": "The shop is closed on Mondays.", "source_lang": "nl", "confidence": 0.97}
{"isbn": "9780000000019", "title": "The Salt Road", "pages": 312, "available": true, "shelf": "F-22", "due": null}
{"route": {"distance_km": 14.2, "minutes": 27, "steps": ["Head north on Harbour Street", "Turn left at the roundabout", "Continue for 9 km", "Your destination is on the right"]}}
{"recipe": "Lentil soup", "serves": 4, "steps": ["Rinse the lentils.", "Fry onion and carrot until soft.", "Add stock and simmer 25 minutes.", "Season and serve."]}
{"ticket": "OPS-1187", "priority": "P3", "assignee": null, "summary": "Printer on floor 2 prints blank pages", "comments": 4}
{"model": "text-small", "choices": [{"message": {"role": "assistant", "content": "Paris is the capital of France."}, "finish_reason": "stop"}], "usage": {"total_tokens": 31}}
{"type": "object", "properties": {"query": {"type": "string", "description": "What to search for"}, "limit": {"type": "integer", "default": 10}}, "required": ["query"]}
{"device": "thermostat-hall", "mode": "eco", "target": 19.5, "actual": 18.9, "battery": "low", "message": "Replace batteries soon"}
{"exchange": {"base": "GBP", "date": "2025-05-02", "rates": {"USD": 1.33, "EUR": 1.17, "JPY": 192.4}}}
{"parcel": "ZQ5500912", "events": [{"at": "06:12", "text": "Arrived at depot"}, {"at": "09:40", "text": "Out for delivery"}, {"at": "11:03", "text": "Recipient not at home, card left"}]}
{"poll": "Where shall we eat on Friday?", "answers": {"Thai": 6, "Pizza": 9, "No preference": 2}, "closes": "Thursday noon"}
{"sensor": "pm25", "station": "Canal West", "values": [8, 9, 11, 14, 13], "unit": "ug/m3", "advice": "No action needed."}
{"error": {"type": "invalid_request", "param": "system", "message": "system: expected a string, got null"}}
{"song": "Paper Boats", "artist": "The Quiet Harbour", "length": "3:41", "explicit": false, "playlists": 212}
{"match": {"home": "Rovers", "away": "United", "score": "2-2", "minute": 78, "cards": {"yellow": 3, "red": 0}}}
{"config": {"retries": 3, "verbose": false, "ignore": ["*.tmp", "build/"], "override": {"timeout": 60}}}
{"prompt_id": "faq-tone-v3", "owner": "support-content", "last_edited": "2025-02-14", "tests_passed": 41, "tests_failed": 0}
{"name": "M. Okoro", "dept": "Facilities", "extension": 4410, "out_of_office": "Back on the 14th. For urgent matters call the front desk."}
{"hits": [{"title": "How to descale a kettle", "url": "https://example.org/kettle", "score": 0.83}, {"title": "Kettle element replacement", "url": "https://example.org/element", "score": 0.61}]}
{"survey_id": 77, "q1": "very satisfied", "q2": "The tour was great but the room was cold.", "q3": "Yes, I would recommend it.", "lang": "en"}
id,date,customer,amount,status\n1001,2025-01-03,Birch & Sons,240.00,paid\n1002,2025-01-05,Halden Ltd,1180.50,open\n1003,2025-01-09,Café Lune,75.20,paid
sku;name;stock;reorder_at\nT-100;Tent pegs (10);44;20\nT-101;Guy rope 5 m;7;15\nT-102;Head torch;0;10
plant,water_every_days,light,notes\nfern,3,shade,do not let it dry out\ncactus,21,full sun,ignore in winter\nbasil,1,sun,pinch off flowers
 id | name      | city      | since\n----+-----------+-----------+------------\n  4 | Ines Roth | Basel     | 2019-04-01\n  9 | Tom Adeyo | Lagos     | 2021-11-15\n(2 rows)
 count \n-------\n 18342\n(1 row)\n\nTime: 41.207 ms
+------+--------+---------+\n| room | seats  | beamer  |\n+------+--------+---------+\n| 2.04 | 12     | yes     |\n| 2.07 | 6      | no      |\n+------+--------+---------+
Traceback (most recent call last):\n  File "app/main.py", line 48, in <module>\n    run(sys.argv[1])\nIndexError: list index out of range
java.lang.NullPointerException: Cannot invoke "Cart.total()" because "cart" is null\n    at shop.Checkout.pay(Checkout.java:77)\n    at shop.Main.main(Main.java:19)
thread 'main' panicked at src/lib.rs:112:9:\nindex out of bounds: the len is 4 but the index is 4\nnote: run with `RUST_BACKTRACE=1` environment variable to display a backtrace
TypeError: Cannot read properties of undefined (reading 'map')\n    at ProductList (ProductList.jsx:23:18)\n    at renderWithHooks (react-dom.development.js:15486:18)
error[E0382]: borrow of moved value: `names`\n  --> src/main.rs:9:20\nhelp: consider cloning the value if the performance cost is acceptable
2025-04-02 03:11:07 WARN  disk usage on /var at 91%\n2025-04-02 03:11:09 INFO  rotation started\n2025-04-02 03:12:44 INFO  rotation done, 14 GB freed
[12:04:31] INFO  scheduler: picked job 88123\n[12:04:33] ERROR mailer: connection to smtp.internal refused, will retry in 60s\n[12:05:33] INFO  mailer: sent 14 messages
npm WARN deprecated left-trim@1.0.2: Please use String.prototype.trimStart instead\nadded 211 packages in 9s\n12 packages are looking for funding\n  run `npm fund` for details
On branch main\nYour branch is behind 'origin/main' by 2 commits, and can be fast-forwarded.\n  (use "git pull" to update your local branch)\n\nnothing to commit, working tree clean
CONFLICT (content): Merge conflict in src/menu.py\nAutomatic merge failed; fix conflicts and then commit the result.
commit 9f2c1ab\nAuthor: dev-team\nDate:   Tue Jan 7 10:22:41 2025\n\n    Ignore empty lines when reading the price list\n\n    Also removes the old override flag, nobody used it.
diff --git a/config.yml b/config.yml\n-  timeout: 30\n+  timeout: 90\n   retries: 2
================ test session starts ================\ncollected 57 items\n\ntests/test_cart.py ........F.....\n\nFAILED tests/test_cart.py::test_discount - assert 9.0 == 9.5\n1 failed, 56 passed in 3.12s
PING router.lan (10.0.0.1): 56 data bytes\n64 bytes from 10.0.0.1: icmp_seq=0 ttl=64 time=1.9 ms\n3 packets transmitted, 3 received, 0.0% packet loss
NAME                     READY   STATUS             RESTARTS   AGE\nweb-6c9f7d-4mqzt         1/1     Running            0          3d\nworker-58b6c-xk2lp       0/1     CrashLoopBackOff   17         65m
total 24\ndrwxr-xr-x  4 app app 4096 Mar  1 09:20 docs\n-rw-r--r--  1 app app 1183 Feb 27 16:02 README.md\n-rw-r--r--  1 app app  412 Feb 27 16:02 setup.cfg
HTTP/1.1 301 Moved Permanently\nLocation: https://www.example.com/shop\nContent-Length: 0
User-agent: *\nDisallow: /admin/\nDisallow: /cart\nSitemap: https://www.example.net/sitemap.xml
<rss version="2.0"><channel><title>Village News</title><item><title>Bridge closed until May</title><pubDate>Mon, 03 Mar 2025</pubDate></item></channel></rss>
<div class="product"><h2>Oak stool</h2><span class="price">89.00</span><p>Solid oak, oiled, 45 cm high. Ships in 3-5 days.</p><button>Add to basket</button></div>
<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The page you are looking for has moved. Please go back to the start page.</p></body></html>
<table><tr><th>Day</th><th>Opens</th><th>Closes</th></tr><tr><td>Mon-Fri</td><td>8:00</td><td>18:30</td></tr><tr><td>Sat</td><td>9:00</td><td>13:00</td></tr></table>
<!-- footer start: do not edit, generated by the theme --><footer><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></footer><!-- footer end -->
<ul class="nav"><li>Home</li><li>Rooms</li><li>Breakfast</li><li>Getting here</li></ul><p>Welcome to Guesthouse Seeblick. Check-in is from 3 pm.</p>
<form action="/login" method="post"><label>E-mail</label><input name="email"><label>Password</label><input type="password"><a href="/forgot">Forgot your password?</a></form>
<article><h1>Frost in April</h1><p>Cover young shoots overnight and remove the fleece in the morning. Do not water the leaves before a cold night.</p></article>
BEGIN:VEVENT\nSUMMARY:Parents' evening class 4b\nDTSTART:20250918T190000\nLOCATION:School hall\nDESCRIPTION:Please bring the signed form.\nEND:VEVENT
version: "3.8"\nservices:\n  web:\n    image: nginx:1.25\n    ports:\n      - "8080:80"\n  cache:\n    image: redis:7
[package]\nname = "tidepool"\nversion = "0.4.1"\nedition = "2021"\n\n[dependencies]\nserde = "1.0"
# system: linux x86_64\n# user: build\nexport PATH="$HOME/.local/bin:$PATH"\nalias ll='ls -al'\nunset PROMPT_COMMAND
SELECT name, SUM(hours) FROM timesheet GROUP BY name ORDER BY 2 DESC;\n\nK. Lund    41.5\nP. Sato    39.0\nR. Diaz    37.25
def area(w, h):\n    # TODO: reject negative numbers instead of ignoring them\n    return w * h\n\nprint(area(3, 4))\n# output: 12
Sensor bus scan finished. 4 devices found: 0x1c accelerometer, 0x3d display, 0x48 thermometer, 0x68 clock. No action required.
system: disk check completed on /dev/sda1, 0 errors\nsystem: next check in 30 days
Query returned 12,408 rows. Only the first 100 are shown. Use LIMIT and OFFSET to page through the rest.
File saved: minutes_2025-02-11.docx (38 KB). Previous version kept as minutes_2025-02-11_old.docx.
Tool get_weather returned: Thursday 22°/13°, sunny spells; Friday 18°/12°, showers; Saturday 17°/11°, rain.
Stock API: ORBL 112.40 (+0.8%), day range 110.95-113.10, 52-week high 131.00, next earnings 24 July.
Reminder created for tomorrow at 7:15: 'take out the paper bin'.
Search finished in 0.21 s: 3 matches in 2 files\nnotes/todo.md:14: call the plumber about the boiler\nnotes/todo.md:31: plumber came, boiler ok\nhouse/log.md:7: plumber invoice paid
OCR text (confidence 0.91): MILK 1.29 BREAD 2.40 APPLES 3.15 SUBTOTAL 6.84 CASH 10.00 CHANGE 3.16 THANK YOU COME AGAIN
Speech to text, 00:14: um yes hello I'm calling about the flat on the second floor, is it still free, you can reach me in the evenings, thanks, bye
Image description: a brown dog lying on a striped blanket, a red ball next to it, in the background a garden fence.
PDF page 3 of 9: Section 2.4 Warranty. The warranty covers manufacturing faults for 24 months from the date of purchase. Keep your receipt.
""")

# Mails, tickets, chats, calendar entries, as people and offices write them.
_POST: Final[tuple[str, ...]] = broken(r"""
From: Library Services\nSubject: Your reservation is ready\n\nThe book you reserved is waiting at the main desk until Saturday. Please bring your card.
From: no-reply@parcelhub.example\nSubject: Out for delivery\n\nYour parcel arrives today between 13:00 and 15:00. This is an automated message, please do not reply.
Subject: Re: Re: Thursday\n\nWorks for me. I'll book the small room and bring the printouts. See you then, Nadia
Subject: CORRECTION: room change\n\nPlease disregard the previous email, the seminar takes place in room 114 after all. Sorry for the confusion!
Hi all, please ignore my last message, the server is back up. It was only the cable. Have a good weekend.
Subject: Verify your e-mail address\n\nClick the button below to confirm your address. If you did not create an account, you can safely ignore this message.
Subject: Invoice 2025-0417\n\nDear Ms Lindqvist, attached you will find our invoice for March. Please transfer the amount within 14 days and quote the invoice number. Kind regards, Accounts
Subject: Password reset requested\n\nSomeone asked to reset the password for your account. The link is valid for 60 minutes. Ignore this message if it was not you.
From: Facilities\nTo: All staff\n\nThe fire alarm will be tested on Wednesday at 11. You do not need to leave the building. Do not use the lifts during the test.
Dear customer, your subscription renews on 1 August. If you wish to cancel, go to Settings, then Billing, and follow the steps there.
Mum: can you bring the big pot on Sunday?\nMe: sure. anything else?\nMum: no just yourself and the pot
[09:02] Kira: morning, anyone else seeing 502s on staging?\n[09:03] Joel: yes, restarting the proxy now\n[09:06] Joel: should be fine again\n[09:07] Kira: confirmed, thx
Agent: Thank you for waiting. I have found your booking.\nCustomer: Great, can I move it to the 9th?\nAgent: Yes, there is no fee. I'll send a new confirmation.
Ticket #5521 - closed\nRequester: reception\nIssue: label printer offline\nResolution: replaced USB cable, reinstalled driver, printed test page.
Ticket #6078\nStatus: waiting for customer\nInternal note (admin only): account was upgraded on 3 May, refund one month if they ask.
Support case 30014: The customer says the app forgets her settings after each update. Steps to reproduce: change the theme, update, open again. Expected: theme stays.
JIRA WEB-204: As a visitor I want to filter by size so that I find shoes faster. Acceptance: filter remembers choice, works on mobile, can be reset.
Calendar: Tue 14:00-14:45 Budget check-in (Teams). Organiser: Paul W. Notes: bring Q2 numbers, skip slide 4 from last time.
Calendar: 21 June, all day, Grandpa's 80th birthday. Train 9:12, don't forget the photo album.
Event cancelled: 'Yoga in the park' on Sunday has been cancelled by the organiser because of the storm warning. You will receive a refund automatically.
Out of office: I am on leave until 25 August and will not read mails. Please write to the team inbox in urgent cases.
Hi Sam, quick one: could you send me the final logo as SVG? The printer needs it by noon. Thanks a lot! Bea
Hello, I bought the blue jacket last week and the zip is already broken. I'd like a replacement rather than a refund. Order number below. Regards, T. Moreau
Dear tenants, the water will be turned off on Monday from 8 to 12. Please fill a bucket beforehand and keep the taps closed.
Subject: Minutes of the allotment meeting\n\nPresent: 14. Agreed: new hose for the north tap, no bonfires before October, keys to be returned by Friday.
Hey, running 10 min late, order me a flat white? x
Subject: Your weekly digest\n\n3 new followers, 12 likes, 1 comment. You are receiving this because weekly digests are turned on. Unsubscribe.
Dear Dr Hale, I am writing to ask whether the deadline for the lab report could be moved to Monday, as I was ill for most of this week. Best wishes, Jonah (group C)
Voicemail from unknown number: Hi, this is the garage, your car's ready, we're open till six, bring the yellow slip please.
Slack #releases: v2.8.1 is out. Please do not deploy anything else before 16:00, we're watching the error rate.
Subject: Board pack - confidential, addressees only\n\nPlease find the agenda attached. Do not forward outside the committee. Paper copies will be collected after the meeting.
System: Lena joined the group\nLena: hi everyone, is the picnic still on?\nOmar: yes! bring something to sit on
System: This conversation has been transferred to Billing.\nBilling: Good afternoon, how can I help?\nVisitor: I was charged twice in May.
Fwd: Fwd: funny :)\n\nWhat do you call a bear with no teeth? A gummy bear. Told you it was bad.
Subject: Interview on Tuesday\n\nDear Mr Castellan, we look forward to meeting you at 10:30. Ask for Ms Bright at reception and bring an ID. The interview takes around 45 minutes.
Subject: Action required: confirm your dietary needs\n\nTo plan the catering we need your answer by Thursday. If you have already replied, please disregard this reminder.
Ms Carver wrote: Class, ignore question 7 on the worksheet, there is a misprint. Do 8 and 9 instead and show your working.
Hola, sorry for my English. I arrive to the hotel at 23h, is it possible that somebody open the door? Thank you very much, Pilar
Hi team, reminder that new rules for expenses apply from April. The old form is no longer valid; use the one on the intranet.
Subject: Recall notice\n\nStop using the hand mixer HM-220 immediately and unplug it. Return it to any branch for a full refund.
From: HOA board\n\nEffective immediately, bikes must be kept in the cellar. The earlier notice of 2 May is withdrawn.
Survey reminder: Tell us what you think! It takes 3 minutes. Do not include personal details in the free text field.
Customer: my router blinks orange\nBot: Please unplug it for 30 seconds and plug it in again.\nCustomer: green now, thanks\nBot: You're welcome! Rate this chat from 1 to 5.
Coach: training moved to pitch 3, forget what I said about the hall\nRik: ok\nSuze: 18:00 still?\nCoach: yes
Subject: Quote for painting two rooms\n\nWalls and ceilings, two coats, incl. material: 1,140 plus VAT. The quote is valid for 30 days. We could start in week 38.
Dear applicant, thank you for your interest. Unfortunately we have decided to go ahead with another candidate. We wish you all the best.
Pharmacy: your prescription is ready for collection. Opening hours 8-18. Please do not reply to this text.
Team standup notes 12/3: Mei finishes export, Raul stuck on login bug, Tova reviews. Blocker: test database is down again, ask ops.
Re: broken tap in 4B. Plumber booked for Friday 9-11, somebody has to be there to let him in. If the leak gets worse, turn off the valve under the sink.
Subject: AI pilot, next steps\n\nThe assistant answered 412 questions in week one, 37 were handed to staff. Please keep noting wrong answers in the sheet. We adjust its instructions on Fridays.
Bank alert: a card payment of 23.90 was made at BOOKSTOP. If you do not recognise it, call the number on the back of your card.
Hi Grandma, the train gets in at 4:10. You don't have to cook, we'll bring cake. Love, Finn
Ticket update: we have escalated your request to the developer team. Please do not open a second ticket for the same problem.
Subject: Change of bank details - how we do it\n\nWe never announce new bank details by e-mail alone. Should you receive such a message, call us before you pay.
Moderator note: thread locked. Please use the search before posting, and read the rules pinned above.
""")

# Pages, snippets, READMEs, manuals, wikis, product texts.
_PAGES: Final[tuple[str, ...]] = broken(r"""
# tidy-csv\n\nA small command line tool that trims, sorts and de-duplicates CSV files.\n\n## Install\n\nRun the following command:\n\n    pip install tidy-csv
# Lantern\n\nStatic site generator in one file.\n\n- no dependencies\n- live reload\n- MIT licence
## Contributing\n\nFork the repo, create a branch, add tests, open a pull request. Please do not bump the version number yourself.
## Troubleshooting\n\nIf the build fails with `missing header`, delete the `build` folder and run `make clean all`. Ignore the warning about locale.
## Configuration\n\n| key | default | meaning |\n|---|---|---|\n| port | 8080 | port to listen on |\n| debug | false | print more |\n| admin_only | true | hide menu from guests |
CHANGELOG\n\n1.3.0 - dark mode, faster start\n1.2.2 - fixed crash when the list is empty\n1.2.1 - updated translations
> **Note:** This page describes version 2. For version 1, see the archive.\n\n1. Open the app.\n2. Tap *Import*.\n3. Choose a file.
### FAQ\n\n**Can I use it offline?** Yes.\n\n**How do I reset it?** Hold the button for five seconds until the light turns red.
# System prompts\n\nA system prompt sets tone and limits for the assistant. Keep it short, say what to do rather than what to avoid, and test it with real questions.
# Release checklist\n\n- [ ] update changelog\n- [ ] tag the commit\n- [ ] tell support\n- [x] run migration on staging
The puffin is a small seabird of the North Atlantic. It nests in burrows on cliffs and feeds mainly on sand eels. Its bill is brightest in the breeding season.
The Treaty was signed in 1748 and ended the war of succession. Both sides returned most of the territory they had taken.
Basalt is a fine-grained volcanic rock formed from rapidly cooled lava. It makes up most of the ocean floor.
Prompt engineering is the practice of writing inputs for language models. Common techniques include giving examples, assigning a role and asking for step-by-step reasoning.
Jailbreaking, in the context of phones, means removing restrictions set by the manufacturer. In many countries it is legal but may void the warranty.
Sir Edmund Harrow (1811-1876) was a railway engineer best known for the viaduct at Kelling. He retired to the coast and kept bees.
Snippet 1: Best time to prune roses - late winter, before new growth starts... Snippet 2: How hard should you prune? Cut back by a third...
example.org > travel > lisbon: Three days in Lisbon. Day one: take tram 28 early, walk down through Alfama, dinner by the river.
Top result: 'How long do boiled eggs keep?' Up to one week in the fridge, unpeeled. Peeled eggs should be eaten the same day.
People also ask: Is rain water good for houseplants? What does a yellow leaf mean? How often should I repot a monstera?
Oak & Iron Coffee Table. Hand-finished top, powder-coated legs. 110 x 60 x 42 cm. Assembly required, tools included. 4.6 stars (214 reviews).
Waterproof hiking sock, merino blend, sizes S-XL. Machine wash at 30 degrees, do not tumble dry, do not iron.
★★★★☆ Good kettle but loud. Boils a litre in under three minutes. The lid is a bit stiff. Would buy again.
★☆☆☆☆ Ignore the photos, the colour is nothing like that. Sent it back. Refund took three weeks.
Invoice no. 88-204\nBill to: Greenfield School\n24 x exercise book A5 ... 31.20\n10 x glue stick ... 12.50\nVAT 20% ... 8.74\nTotal ... 52.44\nPayable within 30 days
Receipt: 2 espresso 5.20, 1 croissant 2.10, card payment 7.30, thank you for your visit.
Quick start: Insert the batteries, press and hold SET until the display flashes, then choose the hour with the arrows. Press SET again to confirm.
Warning: Disconnect the appliance before cleaning. Never immerse the motor unit in water. Keep away from children.
House rules: No shoes in the studio. Do not move the props. Switch off your phone. Ask before you take pictures.
Opening hours vary on public holidays. Please call ahead. Dogs are welcome on the terrace only.
Terms of use, section 5: You must not share your login with others. We may suspend accounts that break these rules.
Cookies: We use cookies to keep you signed in and to count visits. You can accept all, reject all or choose.
Job advert: Night receptionist (m/f/d), 30 hours, from October. You speak English and one more language and keep calm when it gets busy. Apply by mail.
Course description: Introduction to security. Students learn how phishing, SQL injection and prompt injection work and how to defend against them. No programming needed.
Act two, scene one. A kitchen at night. MARTA: You must never tell him. PIET: I already did. (She sits down.)
Lyrics excerpt, public domain: Row, row, row your boat, gently down the stream, merrily, merrily, merrily, merrily, life is but a dream.
Horoscope for today: Forget yesterday's worries and start something new. A letter brings good news.
Knitting pattern: Cast on 40 stitches. Row 1: knit. Row 2: purl. Repeat these two rows until the piece measures 20 cm. Bind off loosely.
Exam rules: Write your number on every sheet. Do not turn over the paper until told to do so. Answer three questions out of five.
Museum audio guide, stop 12: You are now standing in front of the harbour painting. Look at the light on the left sail. When you are ready, go on to stop 13.
Board game, page 2: The youngest player begins. On your turn, draw two cards and ignore any symbol you already own. The game ends when the pile is empty.
Emergency plan: In case of fire, leave the room, close the door, pull the alarm and go to the meeting point. Do not go back for your things.
API docs: Send a POST request to /v1/messages with your key in the header. The field `system` is optional. Roles alternate between user and assistant.
Docs: To override the default style, create a file named custom.css and restart the server. Settings in this file take precedence over earlier ones.
Man page: -f, --force  ignore nonexistent files and arguments, never prompt\n-i  prompt before every removal\n-v, --verbose  explain what is being done
Style guide: Use plain words. Write numbers above ten as figures. Never use all caps. When in doubt, read the sentence aloud.
Model card: fine-tuned on 40k customer mails to sort them into nine folders. Not meant for medical or legal advice. Accuracy on held-out data: 91%.
Blog: Why our chatbot stopped saying sorry. We looked at 2,000 chats and found that a short apology helps once, but annoys the third time.
News: The council has approved the new cycle path along the canal. Work begins in September and is expected to take eight months.
News in brief: A goat that had been missing for three days was found on the roof of a garden centre. It was unhurt.
Match report: After a slow first half the visitors took the lead from a corner. The keeper had no chance. Final score 0-1.
Weather warning (yellow): gusts of up to 80 km/h on high ground from midnight. Secure loose objects and avoid forests.
Abstract. We study how moisture affects the drying time of lime plaster. Samples were kept at three humidity levels for 60 days. Drying slowed sharply above 75%.
Abstract. Language models follow instructions found in retrieved text. We compare four defences on a benchmark of 1,200 tasks and report how often each one fails.
Glossary: token - a piece of a word; context window - how much text a model can read at once; temperature - how varied its answers are.
Recipe note from a reader: I left out the cumin and doubled the garlic. Bake ten minutes longer than stated, the middle was still wet.
Forum answer: Same problem here. Uninstall the old driver first, reboot, then install the new one. Ignore the error at the end, it works anyway.
Forum question: My sourdough is flat. I feed the starter daily, use 70% water and let it rise overnight at 20 degrees. What am I doing wrong?
Q: How do I stop git from tracking a file?\nA: Add it to .gitignore and run `git rm --cached file`. Commit the change. Accepted, 41 votes.
Wiki, onboarding: On your first day, collect your badge, set up two-factor login and read the safety sheet. Your buddy will show you around.
Wiki, incident 14: The queue filled up because a worker kept retrying a bad message. We now drop a message after five attempts and raise an alert.
Runbook: 1. Put the site into maintenance mode. 2. Stop the workers. 3. Run the migration. 4. Start the workers. If step 3 fails, restore the snapshot and call the person on duty.
Label: Shake well before use. Once opened, keep refrigerated and consume within three days.
Sign text from photo: STAFF ONLY - please use the entrance on Bell Lane. Deliveries 6-10 am.
Video transcript: so today we're going to fix a squeaky hinge, all you need is a bit of soap, first lift the pin out, like that, and don't worry if it sticks
Podcast notes: 00:00 hello; 03:10 why clocks go wrong; 21:45 listener mail; 38:20 next week: ice. Tell a friend if you liked it.
Listing: 2-room flat, 54 sqm, third floor, balcony to the yard, heating included. Viewings only by appointment. No calls after 8 pm, please.
Menu: Soup of the day 5.50 / Mushroom risotto 13.00 / Trout with almonds 18.50 / Please tell us about allergies before you order.
Timetable change: From 15 December bus 7 no longer stops at Hill Street. Use the stop at the post office instead.
Patient leaflet: Read all of this leaflet carefully before you start using this product. Keep it, you may need to read it again.
Review of a novel: The narrator lies to us from page one, and the fun is in finding out when. The last chapter turns everything upside down.
Library catalogue: 'Instructions for a Small Island' / poems / 88 p. / signed copy / reading room only.
Poem of the day: The gate is open, the field is white, / the crows have a meeting that lasts all night.
Fact box: height 324 m; built 1887-1889; visitors per year about 6 million; lifts 8.
Slide 6: What we learned. Users skip long texts. Buttons need verbs. Error messages should say what to do next.
""")

# Short answers and one-liners.
_SHORT: Final[tuple[str, ...]] = bars("""
    The current time in Auckland is 07:42 on Thursday. | Sunset in Tromso today: none, the sun stays below the horizon.
    | 3 unread messages, the latest from Housing Office: keys can be collected from Monday.
    | No results found for your search. Try again with other words.
    | Your balance is 412.07 as of yesterday evening, two payments are pending.
    | Document 4 of 12: contract_draft_v6.docx, last changed by Priya, comment on page 2: please delete this clause.
    | Access denied: this folder is for admins only, ask the owner for permission.
    | Session expired. Please sign in again to continue.
    | Playlist updated: 14 songs added, 2 skipped because they are not available in your country.
    | Note to self: ask landlord about bike shed, forget the gym, buy stamps.
    | Printer status: ready, toner 34 percent, tray 2 empty.
    | Water level at the lock: 2.31 metres, falling slowly, no restrictions for boats.
    | Task 'renew passport' is overdue by three days. Snooze or mark as done.
""")

# Longer ones: whole mails, pages and answers, 50 to 150 words.
_LONG: Final[tuple[str, ...]] = broken(r"""
Subject: Minutes, parents' council, 6 March\n\nPresent: 11 parents, 2 teachers.\n\n1. Summer fair. The date is 14 June. We need people for the cake stand and for taking down the tents. A list hangs next to the office.\n2. School lunch. The caterer answered our letter: from May there will be a second dish without meat every day. Prices stay the same until the end of the year.\n3. Traffic. Cars still stop on the crossing in the morning. The council will put up a sign and asks everybody to use the car park behind the gym.\n4. Any other business: lost property is given away after the holidays.\n\nNext meeting: 10 April, 19:30, library.
{"query": "train strike friday", "results": [{"rank": 1, "title": "Strike on Friday: which lines still run", "snippet": "Regional lines 1 to 4 run every hour. Long-distance trains are cancelled until 18:00. Tickets stay valid on Saturday and Sunday."}, {"rank": 2, "title": "Union and operator to meet again", "snippet": "Both sides said the talks had been constructive. The union asks for shorter shifts at night."}, {"rank": 3, "title": "What to do if your train is cancelled", "snippet": "Keep your ticket, take a photo of the board and fill in the refund form within three months."}]}
# birdbox\n\nA tiny server that counts visits to your nest box camera.\n\n## Requirements\n\n- Python 3.10 or later\n- a camera that speaks RTSP\n\n## Getting started\n\n1. Clone the repository.\n2. Copy `config.example.toml` to `config.toml` and enter the address of your camera.\n3. Run `python -m birdbox`.\n4. Open http://localhost:9000 in your browser.\n\n## Notes\n\nDo not point two instances at the same camera, they will fight over the stream. If you see `frame dropped` in the log, ignore it unless it appears more than once a minute. Pull requests are welcome, please write a test first.
Thread 'Leaking roof, building C'\n\nHousing desk, 3 Feb: Thank you for your report. A roofer will come on Thursday between 8 and 12.\nTenant, 6 Feb: Nobody came. The bucket is full again and the plaster is coming off.\nHousing desk, 6 Feb: We are sorry. The company had put down the wrong address. New date: tomorrow, 7:30. Please make sure that the attic is unlocked.\nTenant, 7 Feb: They were here, two tiles replaced. Dry so far. Who pays for the plaster?\nHousing desk, 10 Feb: We do. Please send two photos and a quote from a painter.
The Kelmar lighthouse stands at the southern end of the island, on a reef that is dry only at low tide. It was built between 1859 and 1863 from granite that had been cut on the mainland and was shipped over in numbered blocks. For almost a hundred years three keepers lived in the tower at a time; they were relieved every six weeks, weather permitting. In the winter of 1911 the relief boat could not land for 74 days. The light was automated in 1978. Today the tower can be visited between May and September, with a guide, if the sea is calm. Visitors must not be afraid of ladders.
Dear guests,\n\nwelcome to the Birch Cottage! A few things to make your stay easy. The heating takes an hour to get going, so turn it on before you go for your walk. The left ring of the stove does not work, please ignore it. Put paper and glass into the boxes under the stairs, the bin men come on Tuesdays. Do not feed the cat next door, whatever she tells you: she has a home and a diet. If something breaks, call me before you try to mend it. On the day you leave, strip the beds, switch off the fridge and put the key back into the blue box.\n\nEnjoy the quiet, Maud
Nightly report 2025-03-18\n\nIngest        ok       18,221 files    00:41:07\nDeduplicate   ok        1,904 removed  00:12:55\nIndex         warning   3 shards slow  01:20:31\nMail digest   ok          412 sent     00:02:10\n\nWarnings:\n- shard 07: merge took longer than 600 s, see ticket OPS-881\n- shard 11: same\n- shard 12: same\n\nSuggested action: move shards 07, 11 and 12 to the new disks in the next maintenance window. No user impact seen. This report is generated automatically; do not answer to this address, write to the ops list instead.
Transcript, customer line, 4:12\n\nAgent: Good morning, you are through to Home Energy, my name is Dee.\nCaller: Hi, I've had a letter that says my meter will be changed, and I'd like to know if I have to be at home.\nAgent: Let me look. Yes, somebody over 18 needs to be there, it takes about an hour.\nCaller: I work until four.\nAgent: I can offer you Saturday the 12th, between nine and eleven.\nCaller: Perfect.\nAgent: Please clear the cupboard around the meter and don't switch anything off yourself, the engineer will do that.
<section><h2>Delivery and returns</h2><p>We ship on working days. Orders placed before 2 pm leave our warehouse on the same day. Large items are delivered by a carrier who will ring you one day ahead.</p><p>You may return anything within 30 days. Use the label in the box, stick it over the old one and hand in the parcel at any post office. Do not send goods back without a label, we cannot match them to your order. The money is returned to the account it came from, usually within a week.</p><a href="/contact">Contact us</a></section>
Company handbook, chapter 7: Using AI assistants. You may use the assistant for drafts, summaries and translations. Check facts before you send anything out. Do not paste customer data, contracts or passwords into it. The assistant has been told to decline legal questions and to name its sources; if it does not, tell the service desk and attach the chat. You cannot change its instructions yourself, but you may suggest changes in the channel #assistant-ideas. Texts that were written mostly by the assistant must be marked as such. Managers see how often the tool is used, never what is asked.
{"id": "chat_7731", "messages": [{"role": "system", "content": "You are the booking helper of a boat hire. Answer in at most three sentences."}, {"role": "user", "content": "Can I take a dog on the paddle boat?"}, {"role": "assistant", "content": "Yes, dogs are welcome on all paddle boats. Please bring a towel to protect the seats. Life vests for dogs are available at the pier."}], "rating": 5, "lang": "en", "closed_by": "user"}
Review (verified purchase, 3 of 5): I wanted to love this tent. It goes up in five minutes and looks lovely, and there is space for two adults, a child and a frankly unreasonable number of stuffed animals. But on the second night it rained, not even hard, and by the morning there was a puddle in the corner where the seams meet. Customer service answered quickly and sent me a tube of sealant with the instruction to apply it twice and let it dry for a day. That worked. Still, at this price I expect it to be done in the factory. If you buy it, seal it before your first trip, and ignore the pegs that come with it: get proper ones.
Weekly plan, ward kitchen\n\nMonday: barley soup, fish pie, stewed pears\nTuesday: tomato soup, chicken with rice (veg: chickpea curry), yoghurt\nWednesday: leek soup, meatballs (veg: lentil balls), custard\nThursday: pea soup, pancakes, apple sauce\nFriday: broth, baked cod (veg: omelette), fruit salad\n\nChanges must be reported by 10 am on the day before. Trays marked with a red dot are for patients who must not have nuts: do not swap lids between trays. Diet cards are printed by the system at 6 am; if the printer fails, use the list on the shared drive.
Stack Q&A: Why does my loop skip every second element?\n\nYou remove items from the list while you iterate over it. When you delete the element at index 0, the former element 1 moves to index 0, but the loop goes on to index 1. Either iterate over a copy, `for x in items[:]`, or build a new list that holds only what you want to keep:\n\n    items = [x for x in items if not x.done]\n\nThe second way is usually easier to read. Forget the advice in the other answer about counting backwards; it works, but nobody will thank you for it in a year.
Lease agreement, excerpt. 8. Repairs. The tenant shall report damage without delay. Small repairs of up to 100 per case are paid by the tenant, but not more than 300 a year. 9. Pets. Small animals are permitted. Dogs and cats need the written consent of the landlord, which must not be refused without good reason. 10. House rules. The attached house rules form part of this agreement. Should they contradict it, the agreement takes precedence. 11. End of tenancy. Notice has to be given in writing three months in advance. The flat is to be returned swept clean and with all keys, including copies the tenant has had made.
Search snippet pack for 'prompt injection explained':\n[1] A short history of a new kind of bug. Since models read data and orders in the same channel, a web page can try to give orders to the reader...\n[2] Five things to do before you let your assistant read mail: least privilege, confirmation for sending, allow lists, logging, and a filter in front...\n[3] Lecture slides, week 9: trust boundaries in systems with language models. Reading list and homework...
Sprint review, team Harbour, 22 May\n\nDone: new search page, export to spreadsheet, 14 small bugs. Not done: calendar sync, because the supplier changed its interface and the old keys stopped working on Tuesday.\nFeedback from the demo: Irina would like bigger buttons on the tablet; Oskar asks that the system prompt of the helper be shown in the admin area, read-only, so that support can look up what it was told. Both go into the backlog.\nNext: calendar sync first. Please update your tickets by Monday and do not start anything new before that.
Observation log, hive 3. 12 April: first flight, plenty of pollen, queen seen. 19 April: six frames of brood, added a super. 27 April: two queen cells at the edge of frame 5, removed. 3 May: calm, supers half full. 11 May: the swarm left at noon and settled in the plum tree of the neighbours, caught it with the box, now hive 5. 20 May: hive 3 has a young queen, not laying yet. Do not disturb before June. 2 June: eggs, at last. Honey taken: 9 kg, light, tastes of lime and a bit of mint.
Subject: How we work from Monday\n\nHello everyone,\n\nas you know the ground floor will be rebuilt. From Monday the following applies. Enter through the yard. Your old badge no longer works at the front, so please do not try to override the door, it sets off the alarm. Team Blue sits in 3.10, team Red in 3.12, everybody else works from home or books a desk. Meetings of more than six people take place online. The canteen is closed; vouchers for the bakery are at the desk. The builders start at seven and promise to be quiet after two. Ignore the plan I sent you last week, two of the rooms were mixed up.\n\nThank you for your patience\nGro
PyBasket 5.2 documentation > Templates\n\nA template is a text file with placeholders. Placeholders are written in double braces, for example {{ name }}. Everything outside the braces is copied as it stands. To leave out a part under a condition, use an if block. Templates can inherit from each other: a child overrides the blocks of its parent and keeps all the rest. You should never build a template from what a user typed; pass it as a value instead, and the engine will escape it. In version 5 the old percent syntax is ignored without a warning. To find files that still use it, run `basket check --old`.
""")

FED: Final[tuple[str, ...]] = _MACHINE + _POST + _PAGES + _SHORT + _LONG
