extension BuiltInProperties {
  /// Properties that are read-only for certain or presumably.
  // swift-format-ignore
  static let readOnly = """
    createdate|Create Date|contactinformation|datetime|date|r
    days_to_close|Days To Close|contactinformation|number|number|cr
    engagements_last_meeting_booked|Date of last meeting booked in meetings tool|contactinformation|datetime|date|p
    engagements_last_meeting_booked_campaign|Campaign of last booking in meetings tool|contactinformation|string|text|p
    engagements_last_meeting_booked_medium|Medium of last booking in meetings tool|contactinformation|string|text|p
    engagements_last_meeting_booked_source|Source of last booking in meetings tool|contactinformation|string|text|p
    first_conversion_date|First Conversion Date|conversioninformation|datetime|date|cr
    first_conversion_event_name|First Conversion|conversioninformation|string|text|cr
    first_deal_created_date|First Deal Created Date|contactinformation|datetime|date|p
    hs_additional_emails|Additional email addresses|contactinformation|enumeration|select|cr
    hs_all_accessible_team_ids|All teams|contactinformation|enumeration|select|px
    hs_all_contact_vids|All vids for a contact|contactinformation|enumeration|select|cr
    hs_all_owner_ids|All owner IDs|contactinformation|enumeration|select|px
    hs_all_team_ids|All team IDs|contactinformation|enumeration|select|px
    hs_analytics_average_page_views|Average Pageviews|analyticsinformation|number|number|p
    hs_analytics_first_referrer|First Referring Site|analyticsinformation|string|text|p
    hs_analytics_first_timestamp|Time First Seen|analyticsinformation|datetime|date|p
    hs_analytics_first_touch_converting_campaign|First Touch Converting Campaign|analyticsinformation|string|text|p
    hs_analytics_first_url|First Page Seen|analyticsinformation|string|text|p
    hs_analytics_first_visit_timestamp|Time of First Session|analyticsinformation|datetime|date|p
    hs_analytics_last_referrer|Last Referring Site|analyticsinformation|string|text|p
    hs_analytics_last_timestamp|Time Last Seen|analyticsinformation|datetime|date|p
    hs_analytics_last_touch_converting_campaign|Last Touch Converting Campaign|analyticsinformation|string|text|p
    hs_analytics_last_url|Last Page Seen|analyticsinformation|string|text|p
    hs_analytics_last_visit_timestamp|Time of Last Session|analyticsinformation|datetime|date|p
    hs_analytics_num_event_completions|Number of event completions|analyticsinformation|number|number|p
    hs_analytics_num_page_views|Number of Pageviews|analyticsinformation|number|number|p
    hs_analytics_num_visits|Number of Sessions|analyticsinformation|number|number|p
    hs_analytics_revenue|Event Revenue|analyticsinformation|number|number|p
    hs_analytics_source|Original Traffic Source|analyticsinformation|enumeration|select|p|ORGANIC_SEARCH=Organic Search;PAID_SEARCH=Paid Search;EMAIL_MARKETING=Email Marketing;SOCIAL_MEDIA=Organic Social;REFERRALS=Referrals;OTHER_CAMPAIGNS=Other Campaigns;DIRECT_TRAFFIC=Direct Traffic;OFFLINE=Offline Sources;PAID_SOCIAL=Paid Social
    hs_analytics_source_data_1|Original Traffic Source Drill-Down 1|analyticsinformation|string|text|p
    hs_analytics_source_data_2|Original Traffic Source Drill-Down 2|analyticsinformation|string|text|p
    hs_associated_target_accounts|Associated Target Accounts|contactinformation|number|calculation_rollup|cr
    hs_avatar_filemanager_key|Avatar FileManager key|contactinformation|string|text|p
    hs_calculated_form_submissions|The 800 most recent form submissions for a contact|contactinformation|enumeration|select|cr
    hs_calculated_merged_vids|Merged vids with timestamps of a contact|contactinformation|enumeration|select|cr
    hs_calculated_mobile_number|Calculated Mobile Number in International Format|contactinformation|string|text|cr
    hs_calculated_phone_number|Calculated Phone Number in International Format|contactinformation|string|text|cr
    hs_calculated_phone_number_area_code|Calculated Phone Number Area Code|contactinformation|string|text|cr
    hs_calculated_phone_number_country_code|Calculated Phone Number Country Code|contactinformation|string|text|cr
    hs_calculated_phone_number_region_code|Calculated Phone Number Region|contactinformation|string|text|cr
    hs_contact_enrichment_opt_out|Enrichment opt out|contactinformation|bool|booleancheckbox|r|true=Yes;false=No
    hs_count_is_unworked|Count of unengaged contacts|contactinformation|number|calculation_equation|cr
    hs_count_is_worked|Count of engaged contacts|contactinformation|number|calculation_equation|cr
    hs_created_by_user_id|Created by user ID|contactinformation|number|number|r
    hs_createdate|Object create date/time|contactinformation|datetime|date|r
    hs_currently_enrolled_in_prospecting_agent|Currently Enrolled in Prospecting Agent|contactinformation|bool|calculation_equation|cr|true=Yes;false=No
    hs_email_bad_address|Invalid email address|emailinformation|bool|booleancheckbox|p|true=Yes;false=No
    hs_email_bounce|Marketing emails bounced|emailinformation|number|number|r
    hs_email_click|Marketing emails clicked|emailinformation|number|number|p
    hs_email_customer_quarantined_reason|Email address quarantine reason|emailinformation|enumeration|select|p|SUSPENSION_REMEDIATION=Suspension Remediation;BLOCKLIST_REMEDIATION=Blocklist Remediation;TRUST_SAFETY_REMEDIATION=Trust & Safety Remediation
    hs_email_delivered|Marketing emails delivered|emailinformation|number|number|p
    hs_email_domain|Email Domain|contactinformation|string|text|cr
    hs_email_first_click_date|First marketing email click date|emailinformation|datetime|date|p
    hs_email_first_open_date|First marketing email open date|emailinformation|datetime|date|p
    hs_email_first_reply_date|First marketing email reply date|emailinformation|datetime|date|p
    hs_email_first_send_date|First marketing email send date|emailinformation|datetime|date|p
    hs_email_hard_bounce_reason|Email hard bounce reason|emailinformation|string|text|p
    hs_email_hard_bounce_reason_enum|Email hard bounce reason|emailinformation|enumeration|radio|p|CONTENT=Content;MAILBOX_FULL=Mailbox full;OTHER=Other;POLICY=Policy;SPAM=Spam;UNKNOWN_USER=Unknown user
    hs_email_is_ineligible|Is globally ineligible|emailinformation|bool|booleancheckbox|p|true=Yes;false=No
    hs_email_last_click_date|Last marketing email click date|emailinformation|datetime|date|p
    hs_email_last_email_name|Last marketing email name|emailinformation|string|text|p
    hs_email_last_open_date|Last marketing email open date|emailinformation|datetime|date|p
    hs_email_last_reply_date|Last marketing email reply date|emailinformation|datetime|date|p
    hs_email_last_send_date|Last marketing email send date|emailinformation|datetime|date|p
    hs_email_open|Marketing emails opened|emailinformation|number|number|r
    hs_email_optimal_send_day_of_week|Optimal Marketing Email Send Day of Week|emailinformation|string|text|p
    hs_email_optimal_send_time_of_day|Optimal Marketing Email Send Time of Day|emailinformation|string|text|p
    hs_email_optout|Unsubscribed from all email|emailinformation|bool|booleancheckbox|r|true=Yes;false=No
    hs_email_optout_survey_reason|Reason for opting out of email|emailinformation|enumeration|radio|p|NO_LONGER_INTERESTED=No longer interested in the company;DID_NOT_SIGN_UP=Did not sign up for the mailing list;TOO_MANY_EMAILS=Receiving too many emails;IRRELEVANT_CONTENT=Emails are not relevant;OTHER=Other reason
    hs_email_quarantined|Email Address Quarantined|emailinformation|bool|booleancheckbox|p|true=Yes;false=No
    hs_email_quarantined_reason|Email address automated quarantine reason|emailinformation|enumeration|select|p|ON_LIST_IMPORT=Suspicious List Import;HIGH_HARD_BOUNCE_RATE=High Hard Bounce Rate;MULTIPLE_CANCELLED_CAMPAIGNS=Multiple Cancelled Campaigns;FORM_ABUSE=Suspicious Form Activity;RECIPIENT_COMPLAINT=Recipient Complaint;SUSPENSION_REMEDIATION=Suspension Remediation;BLOCKLIST_REMEDIATION=Blocklist Remediation;TRUST_SAFETY_REMEDIATION=Trust & Safety Remediation;OTHER=Other;UNDELIVERABLE_ADDRESS=Undeliverable Email Address;MICROSOFT_UNDELIVERABLE=Microsoft Undeliverable - Microsoft reports that address is inactive
    hs_email_recipient_fatigue_recovery_time|Email Address Recipient Fatigue Next Available Sending Time|emailinformation|datetime|date|p
    hs_email_replied|Marketing emails replied|emailinformation|number|number|p
    hs_email_sends_since_last_engagement|Sends Since Last Engagement|emailinformation|number|number|p
    hs_emailconfirmationstatus|Marketing email confirmation status|emailinformation|enumeration|select|p|Confirmed;Confirmation Pending;Confirmation Email Sent;User clicked confirmation;HubSpot Rep. marked confirmed;Customer marked confirmed;Confirmed from previous behavior;Confirmed due to form
    hs_feedback_last_ces_survey_date|Last CES survey date|contactinformation|datetime|calculation_rollup|cr
    hs_feedback_last_ces_survey_follow_up|Last CES survey comment|contactinformation|string|calculation_rollup|cr
    hs_feedback_last_ces_survey_rating|Last CES survey rating|contactinformation|number|calculation_rollup|cr
    hs_feedback_last_csat_survey_date|Last CSAT survey date|contactinformation|datetime|calculation_rollup|cr
    hs_feedback_last_csat_survey_follow_up|Last CSAT survey comment|contactinformation|string|calculation_rollup|cr
    hs_feedback_last_csat_survey_rating|Last CSAT survey rating|contactinformation|number|calculation_rollup|cr
    hs_feedback_last_nps_follow_up|Last NPS survey comment|contactinformation|string|text|p
    hs_feedback_last_nps_rating|Last NPS survey rating|contactinformation|enumeration|select|p|0;1;2;3;4;5;6;7;8;9;10
    hs_feedback_last_survey_date|Last NPS survey date|contactinformation|datetime|date|p
    hs_feedback_show_nps_web_survey|Should be shown an NPS web survey|contactinformation|bool|booleancheckbox|p|true=Yes;false=No
    hs_first_engagement_object_id|ID of first engagement|contactinformation|number|number|cr
    hs_first_order_closed_date|First Order Closed Date|contactinformation|datetime|date|p
    hs_first_outreach_date|First outreach date|contactinformation|datetime|date|cr
    hs_first_subscription_create_date|First subscription create date|contactinformation|datetime|calculation_rollup|cr
    hs_full_name_or_email|Full name or email|contactinformation|string|calculation_equation|cr
    hs_has_active_subscription|Contact has an active subscription|contactinformation|number|calculation_rollup|cr
    hs_ip_timezone|IP Timezone|contactinformation|string|text|p
    hs_is_contact|Is a contact|contactinformation|bool|calculation_read_time|cr|true=Yes;false=No
    hs_is_unworked|Contact unworked|contactinformation|bool|calculation_equation|cr|true=Yes;false=No
    hs_last_sales_activity_date|last sales activity date old|contactinformation|datetime|date|p
    hs_lastmodifieddate|Object last modified date/time|contactinformation|datetime|date|r
    hs_latest_disqualified_lead_date|Latest Disqualified Lead Date|contactinformation|datetime|calculation_rollup|cr
    hs_latest_meeting_activity|Latest meeting activity|contactinformation|datetime|date|p
    hs_latest_open_lead_date|Latest Open Lead Date|contactinformation|datetime|calculation_rollup|cr
    hs_latest_qualified_lead_date|Latest Qualified Lead Date|contactinformation|datetime|calculation_rollup|cr
    hs_latest_sequence_ended_date|Last sequence ended date|contactinformation|datetime|date|cr
    hs_latest_sequence_enrolled|Last sequence enrolled|contactinformation|number|number|p
    hs_latest_sequence_enrolled_date|Last sequence enrolled date|contactinformation|datetime|date|p
    hs_latest_sequence_finished_date|Last sequence finished date|contactinformation|datetime|date|p
    hs_latest_sequence_unenrolled_date|Last sequence unenrolled date|contactinformation|datetime|date|p
    hs_latest_source|Latest Traffic Source|analyticsinformation|enumeration|select|p|ORGANIC_SEARCH=Organic Search;PAID_SEARCH=Paid Search;EMAIL_MARKETING=Email Marketing;SOCIAL_MEDIA=Organic Social;REFERRALS=Referrals;OTHER_CAMPAIGNS=Other Campaigns;DIRECT_TRAFFIC=Direct Traffic;OFFLINE=Offline Sources;PAID_SOCIAL=Paid Social
    hs_latest_source_data_1|Latest Traffic Source Drill-Down 1|analyticsinformation|string|text|p
    hs_latest_source_data_2|Latest Traffic Source Drill-Down 2|analyticsinformation|string|text|p
    hs_latest_source_timestamp|Latest Traffic Source Date|analyticsinformation|datetime|date|p
    hs_latest_subscription_create_date|Latest subscription create date|contactinformation|datetime|calculation_rollup|cr
    hs_marketable_status|Marketing contact status|contactinformation|enumeration|booleancheckbox|p|true=Marketing contact;false=Non-marketing contact
    hs_membership_has_accessed_private_content|Member has accessed private content|contactscripted|number|calculation_equation|cr
    hs_merged_object_ids|Merged Contact IDs|contactinformation|enumeration|checkbox|r
    hs_notes_last_activity|Last Activity|contactinformation|object_coordinates|text|r
    hs_notes_next_activity|Next Activity|contactinformation|object_coordinates|text|p
    hs_notes_next_activity_type|Next Activity Type|contactinformation|enumeration|select|p|CALL=Call;CONVERSATION_SESSION=Conversation session;INCOMING_EMAIL=Email reply from contact;EMAIL=Email sent to contact;FORWARDED_EMAIL=Forwarded email;LINKEDIN_MESSAGE=LinkedIn message;MEETING=Meeting;NOTE=Note;POSTAL_MAIL=Postal mail;PUBLISHING_TASK=Publishing task;SMS;TASK=Task;WHATS_APP=WhatsApp
    hs_object_id|Record ID|contactinformation|number|number|r
    hs_object_source|Record creation source|contactinformation|string|text|r
    hs_object_source_detail_1|Record source detail 1|contactinformation|string|text|r
    hs_object_source_detail_2|Record source detail 2|contactinformation|string|text|r
    hs_object_source_detail_3|Record source detail 3|contactinformation|string|text|r
    hs_object_source_id|Record creation source ID|contactinformation|string|text|r
    hs_object_source_label|Record source|contactinformation|enumeration|select|r
    hs_object_source_user_id|Record creation source user ID|contactinformation|number|number|r
    hs_predictivecontactscore|Predictive Lead Score|contactinformation|number|number|p
    hs_predictivecontactscore_v2|Likelihood to close|contactinformation|number|number|p
    hs_predictivecontactscorebucket|Lead Rating|contact_activity|enumeration|radio|r|bucket_1=1 Star;bucket_2=2 Stars;bucket_3=3 Stars;bucket_4=4 Stars
    hs_predictivescoringtier|Contact priority|contactinformation|enumeration|radio|p|tier_1=Very High;tier_2=High;tier_3=Medium;tier_4=Low;closed_won=Closed Won
    hs_prospecting_agent_actively_enrolled_count|Prospecting Agent Actively Enrolled Count|contactinformation|number|calculation_rollup|cr
    hs_prospecting_agent_last_enrolled|Prospecting Agent Last Enrolled|contactinformation|datetime|calculation_rollup|cr
    hs_prospecting_agent_total_enrolled_count|Prospecting Agent Total Enrolled Count|contactinformation|number|calculation_rollup|cr
    hs_recent_closed_order_date|Recent Closed Order Date|contactinformation|datetime|date|p
    hs_registered_member|Registered member|contactscripted|number|calculation_equation|cr
    hs_sa_first_engagement_date|Date of first engagement|contactinformation|datetime|date|p
    hs_sa_first_engagement_descr|Description of first engagement|contactinformation|enumeration|select|cr|EMPTY_DESCRIPTION;BOUNCED=Bounced;BUSY=Busy;CANCELED=Canceled;COMPLETED=Completed;DEFERRED=Deferred;FB_MESSENGER=Facebook Messenger;FAILED=Failed;LIVE_CHAT=Live chat;LOGGED_CALL=Logged call;NO_ANSWER=No answer;NO_SHOW=No show;NOT_STARTED=Not started;RESCHEDULED=Rescheduled;SCHEDULED=Scheduled;SENDING=Sending;SENT=Sent;WAITING=Waiting;MISSED=Missed;HOLD=On Hold
    hs_sa_first_engagement_object_type|Type of first engagement|contactinformation|enumeration|select|cr|CALL=Call;CONVERSATION_SESSION=Conversation session;EMAIL=Email;MEETING_EVENT=Meeting;TASK=Task
    hs_sales_email_last_clicked|Recent Sales Email Clicked Date|contactinformation|datetime|date|p
    hs_sales_email_last_opened|Recent Sales Email Opened Date|contactinformation|datetime|date|p
    hs_sales_email_last_replied|Recent Sales Email Replied Date|contactinformation|datetime|date|p
    hs_searchable_calculated_international_mobile_number|Calculated Mobile Number with country code|contactinformation|phone_number|phonenumber|cr
    hs_searchable_calculated_international_phone_number|Calculated Phone Number with country code|contactinformation|phone_number|phonenumber|cr
    hs_searchable_calculated_mobile_number|Calculated Mobile Number without country code|contactinformation|phone_number|phonenumber|cr
    hs_searchable_calculated_phone_number|Calculated Phone Number without country code|contactinformation|phone_number|phonenumber|cr
    hs_sequences_actively_enrolled_count|Number of sequences actively enrolled|contactinformation|number|number|p
    hs_sequences_enrolled_count|Number of sequences enrolled|contactinformation|number|number|p
    hs_sequences_is_enrolled|Currently in Sequence|contactinformation|bool|booleancheckbox|cr|true=Yes;false=No
    hs_social_facebook_clicks|Facebook Clicks|socialmediainformation|number|number|p
    hs_social_google_plus_clicks|Google Plus Clicks|socialmediainformation|number|number|p
    hs_social_last_engagement|Most Recent Social Click|socialmediainformation|datetime|date|p
    hs_social_linkedin_clicks|LinkedIn Clicks|socialmediainformation|number|number|p
    hs_social_num_broadcast_clicks|Broadcast Clicks|socialmediainformation|number|number|p
    hs_social_twitter_clicks|Twitter Clicks|socialmediainformation|number|number|p
    hs_source_object_id|Source Object ID|contactinformation|number|number|r
    hs_source_portal_id|Source Portal ID|contactinformation|number|number|r
    hs_time_between_contact_creation_and_deal_close|Time between contact creation and deal close|contactinformation|number|calculation_equation|cr
    hs_time_between_contact_creation_and_deal_creation|Time between contact creation and deal creation|contactinformation|number|calculation_equation|cr
    hs_time_to_first_engagement|Lead response time|contactinformation|number|number|cr
    hs_time_to_move_from_lead_to_customer|Time to move from lead to customer|contactinformation|number|calculation_equation|cr
    hs_time_to_move_from_marketingqualifiedlead_to_customer|Time to move from marketing qualified lead to customer|contactinformation|number|calculation_equation|cr
    hs_time_to_move_from_opportunity_to_customer|Time to move from opportunity to customer|contactinformation|number|calculation_equation|cr
    hs_time_to_move_from_salesqualifiedlead_to_customer|Time to move from sales qualified lead to customer|contactinformation|number|calculation_equation|cr
    hs_time_to_move_from_subscriber_to_customer|Time to move from subscriber to customer|contactinformation|number|calculation_equation|cr
    hs_updated_by_user_id|Updated by user ID|contactinformation|number|number|r
    hs_user_ids_of_all_notification_followers|User IDs of all notification followers|contactinformation|enumeration|checkbox|px
    hs_user_ids_of_all_notification_unfollowers|User IDs of all notification unfollowers|contactinformation|enumeration|checkbox|px
    hs_user_ids_of_all_owners|User IDs of all owners|contactinformation|enumeration|checkbox|px
    hs_v2_cumulative_time_in_customer|Cumulative time in "Customer (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hs_v2_cumulative_time_in_evangelist|Cumulative time in "Affiliate (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hs_v2_cumulative_time_in_lead|Cumulative time in "Lead (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hs_v2_cumulative_time_in_marketingqualifiedlead|Cumulative time in "Marketing Qualified Lead (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hs_v2_cumulative_time_in_opportunity|Cumulative time in "Opportunity (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hs_v2_cumulative_time_in_other|Cumulative time in "Other / Personal (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hs_v2_cumulative_time_in_salesqualifiedlead|Cumulative time in "Sales Qualified Lead (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hs_v2_cumulative_time_in_subscriber|Cumulative time in "Subscriber (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hs_v2_date_entered_customer|Date entered "Customer (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_date_entered_evangelist|Date entered "Affiliate (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_date_entered_lead|Date entered "Lead (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_date_entered_marketingqualifiedlead|Date entered "Marketing Qualified Lead (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_date_entered_opportunity|Date entered "Opportunity (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_date_entered_other|Date entered "Other / Personal (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_date_entered_salesqualifiedlead|Date entered "Sales Qualified Lead (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_date_entered_subscriber|Date entered "Subscriber (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_date_exited_customer|Date exited "Customer (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_date_exited_evangelist|Date exited "Affiliate (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_date_exited_lead|Date exited "Lead (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_date_exited_marketingqualifiedlead|Date exited "Marketing Qualified Lead (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_date_exited_opportunity|Date exited "Opportunity (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_date_exited_other|Date exited "Other / Personal (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_date_exited_salesqualifiedlead|Date exited "Sales Qualified Lead (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_date_exited_subscriber|Date exited "Subscriber (Lifecycle Stage Pipeline)"|contactlcs|datetime|date|p
    hs_v2_latest_time_in_customer|Latest time in "Customer (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hs_v2_latest_time_in_evangelist|Latest time in "Affiliate (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hs_v2_latest_time_in_lead|Latest time in "Lead (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hs_v2_latest_time_in_marketingqualifiedlead|Latest time in "Marketing Qualified Lead (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hs_v2_latest_time_in_opportunity|Latest time in "Opportunity (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hs_v2_latest_time_in_other|Latest time in "Other / Personal (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hs_v2_latest_time_in_salesqualifiedlead|Latest time in "Sales Qualified Lead (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hs_v2_latest_time_in_subscriber|Latest time in "Subscriber (Lifecycle Stage Pipeline)"|contactlcs|number|number|p
    hubspot_owner_assigneddate|Owner assigned date|contactinformation|datetime|date|p
    hubspotscore|HubSpot Score|sales_properties|number|calculation_score|cr
    ip_city|IP City|contactinformation|string|text|p
    ip_country|IP Country|contactinformation|string|text|p
    ip_country_code|IP Country Code|contactinformation|string|text|p
    ip_latlon|IP Latitude & Longitude|contactinformation|string|text|p
    ip_state|IP State/Region|contactinformation|string|text|p
    ip_state_code|IP State Code/Region Code|contactinformation|string|text|p
    ip_zipcode|IP Zipcode|contactinformation|string|text|p
    lastmodifieddate|Last Modified Date|contactinformation|datetime|date|r
    notes_last_contacted|Last Contacted|contactinformation|datetime|date|p
    notes_last_updated|Last Activity Date|contactinformation|datetime|date|p
    notes_next_activity_date|Next Activity Date|contactinformation|datetime|date|p
    num_associated_deals|Number of Associated Deals|contactinformation|number|number|p
    num_contacted_notes|Number of times contacted|contactinformation|number|number|p
    num_conversion_events|Number of Form Submissions|conversioninformation|number|number|cr
    num_notes|Number of Sales Activities|contactinformation|number|number|p
    num_unique_conversion_events|Number of Unique Forms Submitted|conversioninformation|number|number|cr
    recent_conversion_date|Recent Conversion Date|conversioninformation|datetime|date|cr
    recent_conversion_event_name|Recent Conversion|conversioninformation|string|text|cr
    recent_deal_amount|Recent Deal Amount|contactinformation|number|number|p
    recent_deal_close_date|Recent Deal Close Date|contactinformation|datetime|date|p
    total_revenue|Total Revenue|contactinformation|number|number|p
    twitterbio|Twitter Bio|contactinformation|string|text|p
    twitterprofilephoto|Twitter Profile Photo|contactinformation|string|text|p
    """
}
